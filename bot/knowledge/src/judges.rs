//! One linear judge per class, trained on bags of features to tell the classes apart.
//!
//! Training passes over the examples a few times and changes only the judges that err, so
//! that it costs little at every start. Judges do not know of each other: each core trains
//! some of them. Afterwards each row of weights is kept in bytes.

use std::ops::Range;

use crate::parallel;

/// The training: rounds, first step, how steps shrink.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Training {
    pub(crate) rounds: usize,
    pub(crate) step: f32,
    pub(crate) shrink: f32,
    /// How much more the judge of the right class minds an error
    pub(crate) right: f32,
}

/// An example: the rows of its features, its class, how much it counts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lesson {
    pub(crate) bag: Vec<u32>,
    /// What brings the bag to length 1
    pub(crate) scale: f32,
    pub(crate) class: u16,
    pub(crate) weight: f32,
}

/// Where a row of weights is kept while the judges learn.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Row {
    /// Every judge has a weight for it
    Shared(u32),
    /// It was seen with one class only: no other judge looks at it
    Of(u16),
}

/// What judges believe before they see anything: it is not mine.
const SCEPTICAL: f32 = -1.0;
const BIAS_STEP: f32 = 0.05;

/// So many judges are trained in one pass, so that their weights stay small.
const AT_ONCE: usize = 48;

/// The trained judges. A row keeps only what is worth keeping: most features matter to few.
#[derive(Debug, Default)]
pub(crate) struct Judges {
    /// Where each row ends; it begins where the one before ends
    ends: Vec<u32>,
    /// Judges and their weights, in the unit of [`UNIT`]
    weights: Vec<(u16, i16)>,
    pub(crate) bias: Vec<f32>,
}

/// What one step of a kept weight stands for.
const UNIT: f32 = 1.0 / 4096.0;
/// Weights below this share of the largest of their row are left out.
const WORTH: f32 = 0.06;

impl Judges {
    /// Trains on lessons; the same lessons give the same judges. Lessons of one language
    /// stand together, so that their rows stay near each other in memory. `weights` says how
    /// much the feature of each row counts in a bag, which is brought to length 1; `rows`
    /// which judges look at it.
    pub(crate) fn train(
        lessons: &[Vec<Lesson>],
        weights: &[f32],
        rows: &[Row],
        classes: usize,
        how: Training,
    ) -> Self {
        let features = Features { weights, rows };
        let size = classes.div_ceil(parallel::parts()).clamp(1, AT_ONCE);
        let some: Vec<Range<usize>> =
            (0..classes).step_by(size).map(|from| from..(from + size).min(classes)).collect();
        let trained =
            parallel::map(&some, |classes| train(lessons, features, classes.clone(), how));
        let mut judges = Self {
            ends: Vec::with_capacity(rows.len()),
            weights: Vec::new(),
            bias: trained.iter().flat_map(|part| part.bias.iter().copied()).collect(),
        };
        for (number, row) in rows.iter().enumerate() {
            match *row {
                Row::Of(class) => {
                    let value: f32 = trained.iter().filter_map(|part| part.lone.get(number)).sum();
                    judges.weights.push((class, (value / UNIT).round() as i16));
                }
                Row::Shared(place) => {
                    let all = || {
                        let parts = trained.iter().zip(&some);
                        parts.flat_map(|(part, range)| (range.start..).zip(part.row(place)))
                    };
                    let least = all().map(|(_, value)| value.abs()).fold(0.0_f32, f32::max) * WORTH;
                    for (judge, value) in all().filter(|(_, value)| value.abs() > least) {
                        judges.weights.push((judge as u16, (value / UNIT).round() as i16));
                    }
                }
            }
            judges.ends.push(judges.weights.len() as u32);
        }
        judges.weights.shrink_to_fit();
        judges
    }

    /// Adds what a row says to every judge's sum.
    pub(crate) fn add(&self, row: u32, weight: f32, pulls: &mut [f32]) {
        let row = row as usize;
        let end = self.ends.get(row).copied().unwrap_or_default() as usize;
        let start = row.checked_sub(1).and_then(|row| self.ends.get(row)).copied();
        let kept = self.weights.get(start.unwrap_or_default() as usize..end).unwrap_or_default();
        let weight = weight * UNIT;
        for (judge, value) in kept {
            if let Some(pull) = pulls.get_mut(usize::from(*judge)) {
                *pull += weight * f32::from(*value);
            }
        }
    }
}

/// How much the feature of each row counts, and who looks at it.
#[derive(Clone, Copy)]
struct Features<'a> {
    weights: &'a [f32],
    rows: &'a [Row],
}

/// Some of the judges, while they learn.
struct Part {
    classes: Range<usize>,
    /// Shared rows
    weights: Vec<f32>,
    /// Rows of one class
    lone: Vec<f32>,
    bias: Vec<f32>,
}

impl Part {
    fn new(rows: &[Row], classes: Range<usize>) -> Self {
        let judges = classes.len();
        let shared = rows.iter().filter(|row| matches!(row, Row::Shared(_))).count();
        Self {
            weights: vec![0.0; shared * judges],
            lone: vec![0.0; rows.len()],
            bias: vec![SCEPTICAL; judges],
            classes,
        }
    }

    fn range(&self, place: u32) -> Range<usize> {
        let judges = self.classes.len();
        place as usize * judges..(place as usize + 1) * judges
    }

    fn row(&self, place: u32) -> &[f32] {
        self.weights.get(self.range(place)).unwrap_or_default()
    }

    /// Adds what a feature says to every judge's sum.
    fn pull(&self, number: u32, row: Row, weight: f32, pulls: &mut [f32]) {
        match row {
            Row::Shared(place) => add(pulls, self.row(place), weight),
            Row::Of(class) => {
                let judge = usize::from(class).wrapping_sub(self.classes.start);
                if let (Some(pull), Some(value)) =
                    (pulls.get_mut(judge), self.lone.get(number as usize))
                {
                    *pull += weight * value;
                }
            }
        }
    }

    /// Moves the weights of a feature against the errors.
    fn learn(&mut self, number: u32, row: Row, weight: f32, errors: &[f32]) {
        match row {
            Row::Shared(place) => {
                let range = self.range(place);
                add(self.weights.get_mut(range).unwrap_or_default(), errors, weight);
            }
            Row::Of(class) => {
                let judge = usize::from(class).wrapping_sub(self.classes.start);
                if let (Some(error), Some(value)) =
                    (errors.get(judge), self.lone.get_mut(number as usize))
                {
                    *value += weight * error;
                }
            }
        }
    }
}

fn train(
    lessons: &[Vec<Lesson>],
    features: Features<'_>,
    classes: Range<usize>,
    how: Training,
) -> Part {
    let mut part = Part::new(features.rows, classes.clone());
    let mut orders: Vec<Vec<usize>> =
        lessons.iter().map(|list| (0..list.len()).collect()).collect();
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut pulls = vec![0.0_f32; classes.len()];
    let mut errors = vec![0.0_f32; classes.len()];
    for round in 0..how.rounds {
        let step = how.step / (1.0 + round as f32 * how.shrink);
        for (list, order) in lessons.iter().zip(&mut orders) {
            shuffle(order, &mut state);
            for lesson in order.iter().filter_map(|index| list.get(*index)) {
                let bag = || {
                    lesson.bag.iter().filter_map(|number| {
                        let weight = features.weights.get(*number as usize)?;
                        let row = features.rows.get(*number as usize)?;
                        Some((*number, *row, weight * lesson.scale))
                    })
                };
                pulls.copy_from_slice(&part.bias);
                for (number, row, weight) in bag() {
                    part.pull(number, row, weight, &mut pulls);
                }
                let class = usize::from(lesson.class).wrapping_sub(classes.start);
                let mut erred = false;
                for (judge, (pull, error)) in pulls.iter().zip(&mut errors).enumerate() {
                    // Wrong, or right but not by much.
                    let by = if judge == class {
                        (1.0 - pull).max(0.0) * how.right
                    } else {
                        -(1.0 + pull).max(0.0)
                    };
                    *error = (by * step * lesson.weight).clamp(-1.0, 1.0);
                    erred |= *error != 0.0;
                }
                if !erred {
                    continue;
                }
                add(&mut part.bias, &errors, BIAS_STEP);
                for (number, row, weight) in bag() {
                    part.learn(number, row, weight, &errors);
                }
            }
        }
    }
    part
}

fn add(sum: &mut [f32], values: &[f32], weight: f32) {
    for (sum, value) in sum.iter_mut().zip(values) {
        *sum += weight * value;
    }
}

/// Always the same "random" order: the same content must give the same knowledge.
fn shuffle(order: &mut [usize], state: &mut u64) {
    for last in (1..order.len()).rev() {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        order.swap(last, (*state % (last as u64 + 1)) as usize);
    }
}
