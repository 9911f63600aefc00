//! Folds the lines of a calendar file.

use icalendar::Calendar;

/// The longest line of a calendar, in octets, without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// A calendar as it is sent. The library folds long lines, but does not count the space that begins a continued line, so that some lines
/// come out with 76 octets. They are folded once more.
pub fn folded(calendar: &Calendar) -> String {
    let written = calendar.to_string();
    let mut out = String::with_capacity(written.len() + 64);
    for line in written.split_terminator("\r\n") {
        let mut rest = line;
        let mut room = LONGEST;
        while rest.len() > room {
            let (now, later) = rest.split_at(rest.floor_char_boundary(room));
            out.push_str(now);
            out.push_str("\r\n ");
            (rest, room) = (later, LONGEST - 1);
        }
        out.push_str(rest);
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use icalendar::{Component, Event};

    #[test]
    fn no_line_is_longer_than_75_octets_and_unfolded_it_is_what_was_written() {
        let mut long = 0;
        for length in 1..400 {
            for text in ["a".repeat(length), "ب".repeat(length)] {
                let mut calendar = Calendar::empty();
                calendar.push(Event::new().append_property(("SUMMARY", text.as_str())).done());
                long += usize::from(calendar.to_string().lines().any(|line| line.len() > LONGEST));
                let sent = folded(&calendar);
                assert!(sent.ends_with("END:VCALENDAR\r\n") && sent.split("\r\n").all(|line| line.len() <= LONGEST), "{length}: {sent}");
                assert!(sent.replace("\r\n ", "").contains(&format!("\r\nSUMMARY:{text}\r\n")), "{length}: {sent}");
            }
        }
        assert!(long > 0, "the library folds well by now: this is not needed any more");
    }
}
