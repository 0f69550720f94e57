//! The words of the repository are compiled in; a new file must be seen too.

fn main() {
    for folder in ["flows", "locales", "content"] {
        println!("cargo:rerun-if-changed=../../{folder}");
    }
}
