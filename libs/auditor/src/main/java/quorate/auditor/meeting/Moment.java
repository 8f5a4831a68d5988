package quorate.auditor.meeting;

import java.util.Optional;

/**
 * Immediately after hands were declared, until the meeting goes on: a poll may be demanded still;
 * {@code before} is how the motion that it amends read.
 */
record Moment(String motion, Optional<Motion.Reading> before) {}
