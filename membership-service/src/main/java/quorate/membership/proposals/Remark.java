package quorate.membership.proposals;

/** Something that a person should know about a file and that changes nothing. */
public record Remark(String about, String remark) {}
