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

/// An example: where its rows stand, its class, how much it counts.
#[derive(Debug, Clone)]
pub(crate) struct Lesson {
    /// Rows that every judge looks at
    pub(crate) shared: Range<usize>,
    /// Rows after those that were seen with its class only
    pub(crate) lone: Range<usize>,
    /// What brings the bag to length 1
    pub(crate) scale: f32,
    pub(crate) class: u16,
    pub(crate) weight: f32,
}

/// All that is learnt from.
#[derive(Debug, Default)]
pub(crate) struct Lessons {
    /// The rows of all bags, one bag after the other
    pub(crate) rows: Vec<u32>,
    /// The lessons of each language: their rows stay near each other in memory
    pub(crate) lists: Vec<Vec<Lesson>>,
    /// How much the feature of each row counts in a bag, which is brought to length 1
    pub(crate) weights: Vec<f32>,
    /// The class of each row that was seen with one only: no other judge looks at it. They
    /// stand after all the others.
    pub(crate) only: Vec<u16>,
}

impl Lessons {
    /// How many rows every judge has a weight for.
    fn shared(&self) -> usize {
        self.weights.len() - self.only.len()
    }

    /// Some rows of a bag, each with what its feature counts there.
    fn bag(&self, range: Range<usize>, scale: f32) -> impl Iterator<Item = (usize, f32)> {
        self.rows.get(range).unwrap_or_default().iter().filter_map(move |row| {
            let row = *row as usize;
            Some((row, self.weights.get(row)? * scale))
        })
    }
}

/// What judges believe before they see anything: it is not mine.
const SCEPTICAL: f32 = -1.0;
const BIAS_STEP: f32 = 0.05;

/// So many judges are trained in one pass. What costs is to fetch a feature's weights, not to
/// add them: with fewer at once it would be done more often, with more on fewer cores.
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

fn in_units(weight: f32) -> i16 {
    (weight / UNIT).round() as i16
}

impl Judges {
    /// Trains on lessons; the same lessons give the same judges.
    pub(crate) fn train(lessons: &Lessons, classes: usize, how: Training) -> Self {
        let some: Vec<usize> = (0..classes).step_by(AT_ONCE).collect();
        let trained = parallel::map(&some, |first| Part::train(lessons, *first, how).kept());
        let mut judges = Self::default();
        judges.bias.extend(trained.iter().flat_map(|part| part.bias).take(classes));
        judges.ends.reserve_exact(lessons.weights.len());
        for row in 0..lessons.shared() {
            let all = || {
                let rows = trained.iter().filter_map(|part| part.shared.get(row));
                (0_u16..).zip(rows.flatten().copied())
            };
            let most = all().map(|(_, value)| value.unsigned_abs()).max().unwrap_or_default();
            let least = f32::from(most) * WORTH;
            let worth = |value: i16| f32::from(value.unsigned_abs()) > least;
            judges.weights.extend(all().filter(|(_, value)| worth(*value)));
            judges.ends.push(judges.weights.len() as u32);
        }
        for (at, class) in lessons.only.iter().enumerate() {
            let part = trained.get(usize::from(*class) / AT_ONCE);
            let value = part.and_then(|part| part.lone.get(at)).copied().unwrap_or_default();
            judges.weights.push((*class, value));
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

/// A number for each of some judges.
type Each = [f32; AT_ONCE];

/// Some of the judges, while they learn.
struct Part {
    /// The first of them
    first: usize,
    /// Rows that every judge looks at
    shared: Vec<Each>,
    /// Rows of one class
    lone: Vec<f32>,
    bias: Each,
}

/// What is kept of them until all have learnt.
struct Kept {
    shared: Vec<[i16; AT_ONCE]>,
    lone: Vec<i16>,
    bias: Each,
}

impl Part {
    fn train(lessons: &Lessons, first: usize, how: Training) -> Self {
        let mut part = Self {
            first,
            shared: vec![[0.0; AT_ONCE]; lessons.shared()],
            lone: vec![0.0; lessons.only.len()],
            bias: [SCEPTICAL; AT_ONCE],
        };
        let mut orders: Vec<Vec<u32>> =
            lessons.lists.iter().map(|list| (0..list.len() as u32).collect()).collect();
        let mut state = 0x2545_F491_4F6C_DD1D_u64;
        for round in 0..how.rounds {
            let step = how.step / (1.0 + round as f32 * how.shrink);
            for (list, order) in lessons.lists.iter().zip(&mut orders) {
                shuffle(order, &mut state);
                for lesson in order.iter().filter_map(|index| list.get(*index as usize)) {
                    part.learn(lessons, lesson, step, how.right);
                }
            }
        }
        part
    }

    /// Judges one lesson and moves the weights of those that err.
    fn learn(&mut self, lessons: &Lessons, lesson: &Lesson, step: f32, right: f32) {
        let shared = || lessons.bag(lesson.shared.clone(), lesson.scale);
        let lone = || {
            let rows = lessons.bag(lesson.lone.clone(), lesson.scale);
            rows.map(|(row, weight)| (row - lessons.shared(), weight))
        };
        let mut pulls = self.bias;
        for (row, weight) in shared() {
            if let Some(values) = self.shared.get(row) {
                add(&mut pulls, values, weight);
            }
        }
        let class = usize::from(lesson.class).wrapping_sub(self.first);
        if let Some(pull) = pulls.get_mut(class) {
            for (row, weight) in lone() {
                *pull += weight * self.lone.get(row).copied().unwrap_or_default();
            }
        }
        // Wrong, or right but not by much.
        let error = |by: f32| (by * step * lesson.weight).clamp(-1.0, 1.0);
        let mut errors = pulls.map(|pull| error(-(1.0 + pull).max(0.0)));
        if let (Some(mine), Some(pull)) = (errors.get_mut(class), pulls.get(class)) {
            *mine = error((1.0 - pull).max(0.0) * right);
        }
        if errors.iter().all(|error| *error == 0.0) {
            return;
        }
        add(&mut self.bias, &errors, BIAS_STEP);
        for (row, weight) in shared() {
            if let Some(values) = self.shared.get_mut(row) {
                add(values, &errors, weight);
            }
        }
        if let Some(error) = errors.get(class) {
            for (row, weight) in lone() {
                if let Some(value) = self.lone.get_mut(row) {
                    *value += weight * error;
                }
            }
        }
    }

    fn kept(self) -> Kept {
        Kept {
            shared: self.shared.iter().map(|values| values.map(in_units)).collect(),
            lone: self.lone.into_iter().map(in_units).collect(),
            bias: self.bias,
        }
    }
}

fn add(sum: &mut Each, values: &Each, weight: f32) {
    for (sum, value) in sum.iter_mut().zip(values) {
        *sum += weight * value;
    }
}

/// Always the same "random" order: the same content must give the same knowledge.
fn shuffle(order: &mut [u32], state: &mut u64) {
    for last in (1..order.len()).rev() {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        order.swap(last, (*state % (last as u64 + 1)) as usize);
    }
}
