//! Matches folded terms in folded lines with the aho-corasick crate, and prints the median bytes a second of a pass.
use aho_corasick::AhoCorasickBuilder;
use std::{env, fs, time::Instant};

fn main() {
    let args: Vec<String> = env::args().collect();
    let terms = fs::read_to_string(&args[1]).unwrap();
    let text = fs::read_to_string(&args[2]).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let matcher = AhoCorasickBuilder::new().dfa(args[3] == "dfa").build(terms.lines());
    let mut rates = Vec::new();
    let mut hits = 0usize;
    let started = Instant::now();
    while rates.len() < 3 || started.elapsed().as_millis() < 600 {
        let pass = Instant::now();
        for line in &lines {
            hits += matcher.find_overlapping_iter(line).count();
        }
        rates.push(text.len() as f64 / pass.elapsed().as_secs_f64());
    }
    rates.sort_by(|a, b| a.partial_cmp(b).unwrap());
    println!("{} {}", rates[rates.len() / 2], hits / rates.len());
}
