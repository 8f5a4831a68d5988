package quorate.governance.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a day, by what was heard up to {@code position}. {@code kept}: whether the
 * register was ever heard to have a member; {@code stale}: whether it was not heard for a while;
 * {@code ended} has the last days of those whose membership is over.
 */
public record MembersOn(
    LocalDate day,
    long position,
    boolean stale,
    boolean kept,
    List<Member> members,
    Map<String, LocalDate> ended) {

  /** Of no register. */
  public static final MembersOn UNHEARD =
      new MembersOn(LocalDate.EPOCH, -1, false, false, List.of(), Map.of());

  public MembersOn {
    members = List.copyOf(members);
    ended = Map.copyOf(ended);
  }

  /** The last day of one that is a member no more. */
  public Optional<LocalDate> endOf(String member) {
    return Optional.ofNullable(ended.get(member));
  }
}
