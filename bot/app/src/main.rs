//! workline
fn main(){}
