//! Numbers of books, which look like telephone and identity numbers.

/// Whether a number of 13 digits is a book's (ISBN-13), by its first digits. The caller has counted the digits.
pub fn is_a_book(number: &str) -> bool {
    number.starts_with("978") || number.starts_with("979")
}
