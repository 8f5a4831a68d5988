package quorate.membership.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** For what a mandate is, in which capacity, from whom, and in which matters; none named: all. */
public record Authority(
    String purpose, String capacity, @Nullable String grantedBy, List<String> matters) {

  static final String TO_VOTE = "vote";

  public Authority {
    matters = List.copyOf(matters);
  }

  /** To vote as a representative, in all matters. */
  public static Authority toVote() {
    return new Authority(TO_VOTE, Capacity.REPRESENTATIVE.word(), null, List.of());
  }

  /** To vote in this capacity, in all matters. */
  public static Authority toVoteAs(Capacity capacity) {
    return new Authority(TO_VOTE, capacity.word(), null, List.of());
  }

  /** As an event has it, where what is usual is left out. */
  static Authority of(
      String purpose,
      @Nullable String capacity,
      @Nullable String grantedBy,
      @Nullable List<String> matters) {
    return new Authority(
        purpose,
        capacity == null ? Capacity.REPRESENTATIVE.word() : capacity,
        grantedBy,
        matters == null ? List.of() : matters);
  }
}
