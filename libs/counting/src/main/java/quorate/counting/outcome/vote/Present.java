package quorate.counting.outcome.vote;

/** A person in the room, and for whom; who is there for several members has several lines. */
public record Present(String person, Capacity capacity, String member) {

  /** Members who are there themselves. */
  public static Present inPerson(String member) {
    return new Present(member, Capacity.MEMBER, member);
  }
}
