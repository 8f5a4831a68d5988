package quorate.auditor.register;

import java.util.Set;

/**
 * Who holds a seat on a day, under which rule of composition; {@code deputies} is what the rule
 * lets a deputy do, {@code named} who may come as one, and {@code offices} what the holder acts as.
 */
public record Sitter(
    String seat,
    String rule,
    String person,
    boolean sits,
    boolean votes,
    String deputies,
    Set<String> named,
    Set<String> offices) {

  public Sitter {
    named = Set.copyOf(named);
    offices = Set.copyOf(offices);
  }
}
