//! Numbers that are written in figures.

/// Reads figures, European or Arabic: their value, how many, and where they end.
pub fn figures(text: &str) -> Option<(u32, usize, usize)> {
    let (mut value, mut count, mut end) = (0_u32, 0, 0);
    for c in text.chars() {
        let digit = match c {
            '0'..='9' => c as u32 - '0' as u32,
            '٠'..='٩' => c as u32 - '٠' as u32,
            '۰'..='۹' => c as u32 - '۰' as u32,
            _ => break,
        };
        value = value.checked_mul(10)?.checked_add(digit)?;
        count += 1;
        end += c.len_utf8();
    }
    (count > 0).then_some((value, count, end))
}
