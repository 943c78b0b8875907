// The module Curses.
