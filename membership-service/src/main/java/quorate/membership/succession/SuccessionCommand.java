package quorate.membership.succession;

import java.time.LocalDate;
import java.util.List;
import quorate.membership.facts.Source;

/** What may become of a practice; {@code on} is the first day on which it is so. */
public sealed interface SuccessionCommand {

  String practice();

  LocalDate on();

  Source source();

  /** It merges, is split or succeeded. */
  sealed interface Becoming extends SuccessionCommand {

    /** Those that take over. */
    List<String> successors();

    /** Whether the practice is no more from that day. */
    boolean ends();
  }

  /** Takes back what is said to have become of it on that day. */
  record RetractSuccession(String practice, LocalDate on, String reason, Source source)
      implements SuccessionCommand {}

  /** {@code survivingContract} is the code of that one of the two whose contract goes on. */
  record MergePractice(
      String practice, String into, LocalDate on, String survivingContract, Source source)
      implements Becoming {
    @Override
    public List<String> successors() {
      return List.of(into);
    }

    @Override
    public boolean ends() {
      return true;
    }
  }

  record SplitPractice(
      String practice, List<String> successors, boolean continues, LocalDate on, Source source)
      implements Becoming {
    public SplitPractice {
      successors = successors.stream().distinct().toList();
    }

    @Override
    public boolean ends() {
      return !continues;
    }
  }

  record SucceedPractice(String practice, String successor, LocalDate on, Source source)
      implements Becoming {
    @Override
    public List<String> successors() {
      return List.of(successor);
    }

    @Override
    public boolean ends() {
      return true;
    }
  }
}
