package quorate.counting.outcome.meeting;

import java.util.List;
import java.util.Map;
import quorate.counting.outcome.vote.Capacity;
import quorate.counting.outcome.vote.Stand;

/**
 * A person voting on a show of hands, in one capacity, for these members: {@code instructions} is
 * what each of them asked for, missing where the person was left free; {@code own} is the hand
 * raised for those.
 */
public record Hand(
    String person,
    Capacity capacity,
    List<String> members,
    Map<String, Stand> instructions,
    Stand own) {

  public Hand {
    members = List.copyOf(members);
    instructions = Map.copyOf(instructions);
    if (members.isEmpty() || (capacity != Capacity.PROXY && members.size() > 1)) {
      throw new IllegalArgumentException("a hand is for a member, a proxy's for one or more");
    }
    if (!members.containsAll(instructions.keySet())) {
      throw new IllegalArgumentException("instructions of members that it does not stand for");
    }
  }

  /** A member in person. */
  public static Hand of(String member, Stand stand) {
    return new Hand(member, Capacity.MEMBER, List.of(member), Map.of(), stand);
  }

  /** A proxy for members, as they instructed; {@code own} for those who left it free. */
  public static Hand ofProxy(
      String person, List<String> members, Map<String, Stand> instructions, Stand own) {
    return new Hand(person, Capacity.PROXY, members, instructions, own);
  }

  /** One for and one against, because its members said so (s285(2)). */
  boolean goesBothWays() {
    return instructions.containsValue(Stand.FOR) && instructions.containsValue(Stand.AGAINST);
  }

  /** The one way that it goes: as instructed, its own for who left it free, or else none. */
  Stand way() {
    Stand free = instructions.size() < members.size() ? own : Stand.ABSTAIN;
    return instructions.values().stream()
        .filter(stand -> stand == Stand.FOR || stand == Stand.AGAINST)
        .findFirst()
        .orElse(free);
  }

  /** The members for whom it is raised that way. */
  List<String> raisedFor(Stand stand) {
    return members.stream()
        .filter(member -> instructions.getOrDefault(member, own) == stand)
        .toList();
  }
}
