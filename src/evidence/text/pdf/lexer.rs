//! Reads the tokens in which a page's instructions and a font's tables are written, one at a time: only the one that is being read is
//! held.

/// A token of a page's instructions or of a font's table.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Number(f64),
    Name(Vec<u8>),
    Text(Vec<u8>),
    /// The beginning of an array or a dictionary: `[` or `<<`.
    Open,
    /// The end of an array or a dictionary: `]` or `>>`.
    Close,
    /// An instruction's name.
    Word(Vec<u8>),
}

pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

fn ends(byte: u8) -> bool {
    is_space(byte) || matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn digit(byte: u8) -> Option<u8> {
    (byte as char).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

impl<'a> Lexer<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Lexer { bytes, at: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Skips a picture that stands among the instructions, behind `ID`.
    pub fn skip_picture(&mut self) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let end = rest.windows(4).position(|four| matches!(four, [before, b'E', b'I', after] if is_space(*before) && is_space(*after)));
        // At the very end of the stream nothing follows the picture.
        self.at += end.map_or(rest.len(), |end| end + 3);
    }

    fn name(&mut self) -> Vec<u8> {
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|byte| !ends(*byte)) {
            self.at += 1;
            let two = self
                .bytes
                .get(self.at..)
                .and_then(|rest| rest.first_chunk::<2>())
                .and_then(|[one, two]| Some(digit(*one)? * 16 + digit(*two)?));
            match two.filter(|_| byte == b'#') {
                Some(meant) => {
                    name.push(meant);
                    self.at += 2;
                }
                None => name.push(byte),
            }
        }
        name
    }

    fn text(&mut self) -> Vec<u8> {
        let (mut text, mut depth) = (Vec::new(), 1);
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => depth += 1,
                b')' => {
                    depth -= 1;
                    if depth == 0 {
                        break;
                    }
                }
                b'\\' => {
                    self.escaped(&mut text);
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        text
    }

    fn escaped(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.peek() else { return };
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\r' if self.peek() == Some(b'\n') => self.at += 1,
            b'\r' | b'\n' => {}
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(next @ b'0'..=b'7') = self.peek() else { break };
                    code = code * 8 + u32::from(next - b'0');
                    self.at += 1;
                }
                text.push((code & 255) as u8);
            }
            other => text.push(other),
        }
    }

    fn hexadecimal(&mut self) -> Vec<u8> {
        let mut digits = Vec::new();
        while let Some(byte) = self.peek() {
            self.at += 1;
            if byte == b'>' {
                break;
            }
            digits.extend(digit(byte));
        }
        digits.chunks(2).map(|two| two.iter().chain(&[0]).take(2).fold(0, |byte, digit| byte * 16 + digit)).collect()
    }
}

impl Iterator for Lexer<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            let byte = self.peek()?;
            let begin = self.at;
            self.at += 1;
            return Some(match byte {
                byte if is_space(byte) => continue,
                b'%' => {
                    while self.peek().is_some_and(|byte| !matches!(byte, b'\n' | b'\r')) {
                        self.at += 1;
                    }
                    continue;
                }
                b'/' => Token::Name(self.name()),
                b'(' => Token::Text(self.text()),
                b'<' if self.peek() == Some(b'<') => {
                    self.at += 1;
                    Token::Open
                }
                b'<' => Token::Text(self.hexadecimal()),
                b'>' if self.peek() == Some(b'>') => {
                    self.at += 1;
                    Token::Close
                }
                b'[' => Token::Open,
                b']' => Token::Close,
                b'>' | b')' | b'{' | b'}' => continue,
                _ => {
                    while self.peek().is_some_and(|byte| !ends(byte)) {
                        self.at += 1;
                    }
                    let word = self.bytes.get(begin..self.at).unwrap_or_default();
                    let number =
                        std::str::from_utf8(word).ok().filter(|word| word.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c)));
                    match number.and_then(|number| number.parse::<f64>().ok()) {
                        Some(number) => Token::Number(number),
                        None => Token::Word(word.to_vec()),
                    }
                }
            });
        }
    }
}
