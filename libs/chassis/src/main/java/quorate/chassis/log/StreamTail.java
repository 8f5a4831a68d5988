package quorate.chassis.log;

/** The entries of a stream after a version; version 0 means all of them. */
public record StreamTail(String stream, int after) {}
