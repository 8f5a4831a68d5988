package quorate.counting;

import java.util.List;

/** What a method makes of valid papers. */
record Result(List<Stage> stages, Outcome outcome) {}
