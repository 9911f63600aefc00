//! Repeats the heads of a table's columns in each row. Tables say at their head what stands in their columns, but the guard reads
//! sentences. So each row says it again: «Name: …; Age: …». Without that a list of children, row by row, would look like names and
//! figures that have nothing to do with each other.

/// The longest head of a column in characters, and the most columns that are told apart.
const LONGEST: usize = 40;
const MOST_COLUMNS: usize = 100;

/// The text of tables with the head of each column before its cells. A table is a run of lines with tabs; its first line is its head
/// where it has words only.
pub(super) fn beside(text: &str) -> String {
    let mut beside = String::with_capacity(text.len());
    let mut heads: Option<Vec<&str>> = None;
    let mut inside = false;
    let mut rest = text.split_inclusive('\n').peekable();
    while let Some(line) = rest.next() {
        let row = line.trim_end_matches('\n');
        if !row.contains('\t') {
            (heads, inside) = (None, false);
            beside.push_str(line);
            continue;
        }
        if !inside {
            inside = true;
            // A line with a tab and no row below it is not a table.
            heads = rest.peek().filter(|next| next.contains('\t')).and_then(|_| as_heads(row));
            if heads.is_none() {
                beside.push_str(line);
                continue;
            }
            beside.push_str(row);
            end(&mut beside);
            continue;
        }
        let Some(heads) = &heads else {
            beside.push_str(line);
            continue;
        };
        let mut first = true;
        for (place, cell) in row.split('\t').enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
            if !std::mem::take(&mut first) {
                beside.push_str("; ");
            }
            if let Some(head) = heads.get(place).filter(|head| !head.is_empty()) {
                beside.push_str(head);
                beside.push_str(": ");
            }
            beside.push_str(cell.trim());
        }
        end(&mut beside);
    }
    beside
}

/// Ends a row like a sentence, so that it does not run into the next.
fn end(text: &mut String) {
    if !text.ends_with(['.', '!', '?', '؟']) {
        text.push('.');
    }
    text.push('\n');
}

fn as_heads(row: &str) -> Option<Vec<&str>> {
    let cells: Vec<&str> = row.split('\t').take(MOST_COLUMNS).map(str::trim).collect();
    let named = cells.iter().filter(|cell| !cell.is_empty());
    let words = |cell: &&str| cell.chars().any(char::is_alphabetic) && cell.chars().count() <= LONGEST;
    (named.clone().count() >= 2 && named.clone().all(words)).then_some(cells)
}

#[cfg(test)]
mod tests {
    use super::beside;

    #[test]
    fn each_row_says_what_its_cells_are() {
        assert_eq!(beside("Name\tAge\nAmina\t12\n\t9\n\nEnd"), "Name\tAge.\nName: Amina; Age: 12.\nAge: 9.\n\nEnd");
        assert_eq!(beside("2021\t12\n2022\t13\n"), "2021\t12\n2022\t13\n");
        assert_eq!(beside("no table"), "no table");
    }
}
