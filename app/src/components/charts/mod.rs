//! Pictures, drawn on the server as SVG, each with the table that it draws.
