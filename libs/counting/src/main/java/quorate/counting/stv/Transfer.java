package quorate.counting.stv;

import java.util.List;
import java.util.Optional;
import quorate.counting.number.Exact;

/**
 * Papers passed on together: from whom, to whom (empty: to nobody, non-transferable), the weight of
 * the papers in votes, the value of each, and what was credited.
 */
public record Transfer(
    List<String> from, Optional<String> to, Exact papers, Exact value, Exact credited) {

  public Transfer {
    from = List.copyOf(from);
  }
}
