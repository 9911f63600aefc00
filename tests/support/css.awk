# Joins style sheets: comments, indentation and empty lines go, strings stay as they are.
BEGIN { state = "code" }
{
    line = ""
    n = length($0)
    for (i = 1; i <= n; i++) {
        c = substr($0, i, 1)
        pair = substr($0, i, 2)
        if (state == "comment") {
            if (pair == "*/") { state = "code"; i++ }
        } else if (state != "code") {
            line = line c
            if (c == "\\") { line = line substr($0, ++i, 1) }
            else if (c == state) { state = "code" }
        } else if (pair == "/*") {
            state = "comment"; i++
        } else {
            if (c == "\"" || c == "'") { state = c }
            line = line c
        }
    }
    if (state == "code" || state == "comment") {
        sub(/^[ \t]+/, "", line)
        sub(/[ \t]+$/, "", line)
    }
    if (line != "") print line
}
END { if (state != "code") { print "css.awk: a comment or a string is not closed" > "/dev/stderr"; exit 1 } }
