package quorate.governance.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quorate.governance.interest.Interest;
import quorate.governance.interest.Interests;

/**
 * What is known of somebody who might hold a seat: whether the register knows them, which role
 * classes it states and since when, as heard; and their interests.
 */
public record Candidate(
    UUID person, boolean known, Map<String, LocalDate> roles, Interests interests) {

  public Candidate {
    roles = Map.copyOf(roles);
  }

  /** What bars them from a seat of this rule on that day; empty where nothing does. */
  public List<Bar> bars(UUID body, SeatRule rule, LocalDate day) {
    if (!known) {
      return List.of(new Bar(Bar.Kind.NOT_IN_REGISTER, null, null, null));
    }
    List<Bar> bars = new ArrayList<>();
    var asked = rule.conditions();
    if (asked.competing() != null) {
      interests.competingWith(body, day).forEach(one -> bars.add(competing(body, one)));
    }
    asked.excluded().stream()
        .filter(role -> is(role, day))
        .forEach(role -> bars.add(new Bar(Bar.Kind.ROLE_EXCLUDED, null, roles.get(role), role)));
    if (!asked.roles().isEmpty() && asked.roles().stream().noneMatch(role -> is(role, day))) {
      bars.add(new Bar(Bar.Kind.ROLE_MISSING, null, null, String.join(" or ", asked.roles())));
    }
    return bars;
  }

  private static Bar competing(UUID body, Interest one) {
    return new Bar(
        Bar.Kind.COMPETING_INTEREST,
        one.interest(),
        one.competesWith(body).orElse(one.declared()),
        null);
  }

  private boolean is(String role, LocalDate day) {
    var since = roles.get(role);
    return since != null && !since.isAfter(day);
  }
}
