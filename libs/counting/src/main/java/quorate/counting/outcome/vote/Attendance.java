package quorate.counting.outcome.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who was there, in person or represented. */
public record Attendance(List<Present> present) {

  /** Of a meeting of which nothing was seen. */
  public static final Attendance NOBODY = new Attendance(List.of());

  public Attendance {
    present = List.copyOf(present);
  }

  /** All in person. */
  public static Attendance inPerson(Iterable<String> members) {
    var present = new ArrayList<Present>();
    members.forEach(member -> present.add(Present.inPerson(member)));
    return new Attendance(present);
  }

  /**
   * Who voted at a members' meeting: {@code hands} is the person by whom each member's vote was
   * cast, {@code byProxy} the members for whom that was a proxy. Who votes for several, under
   * mandates of theirs or as their proxy, is one person.
   */
  public static Attendance voting(Map<String, String> hands, Set<String> byProxy) {
    var present = new ArrayList<Present>();
    hands.forEach(
        (member, person) -> {
          var capacity = byProxy.contains(member) ? Capacity.PROXY : Capacity.MEMBER;
          present.add(new Present(person, capacity, member));
        });
    return new Attendance(present);
  }

  /**
   * With those who were seen before, of whom a member that is here already counts as here: whoever
   * was there for it may be the same person.
   */
  public Attendance and(Attendance before) {
    var here = members();
    var all = new ArrayList<>(present);
    before.present.stream().filter(each -> !here.contains(each.member())).forEach(all::add);
    return new Attendance(all);
  }

  /** The heads that count for a quorum. */
  public int heads() {
    return QualifyingPersons.count(present);
  }

  /** The members who are present or represented. */
  public Set<String> members() {
    return present.stream().map(Present::member).collect(Collectors.toUnmodifiableSet());
  }

  /** Without those who stand for other members only. */
  public Attendance of(Predicate<String> members) {
    return new Attendance(present.stream().filter(each -> members.test(each.member())).toList());
  }
}
