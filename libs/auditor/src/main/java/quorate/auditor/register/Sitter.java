package quorate.auditor.register;

import java.util.Set;

/**
 * Who holds a seat on a day, under which rule of composition; {@code deputies} is what the rule
 * lets a deputy do, {@code named} who may come as one.
 */
public record Sitter(
    String seat,
    String rule,
    String person,
    boolean sits,
    boolean votes,
    String deputies,
    Set<String> named) {

  public Sitter {
    named = Set.copyOf(named);
  }
}
