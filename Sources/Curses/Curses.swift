// Painting in ncurses comes next.
