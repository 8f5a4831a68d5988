package quorate.ballots.nomination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.ballots.nomination.NominationEvent.CandidateNominated;
import quorate.counting.RuleNotUnderstood;
import quorate.counting.constraint.Constraint;

/** The candidates that a constraint of a poll is about: all who stand as this, or for that. */
record SeatClass(@Nullable String roleClass, @Nullable String constituency, Constraint bounds) {

  private static final String ROLE_CLASS = "roleclass";
  private static final String CONSTITUENCY = "constituency";

  /** What a constraint names, told by one of the two; {@code path} is where it stands. */
  static Map.Entry<String, String> named(Map<?, ?> constraint, String path) {
    if (constraint.get("options") != null) {
      throw new RuleNotUnderstood(
          path + ".options",
          String.valueOf(constraint.get("options")),
          "Candidates have no letters yet: name a roleclass or a constituency.");
    }
    Object role = constraint.get(ROLE_CLASS);
    Object constituency = constraint.get(CONSTITUENCY);
    if ((role == null) == (constituency == null)) {
      throw new RuleNotUnderstood(
          path + "." + ROLE_CLASS,
          String.valueOf(role),
          "Name a roleclass or a constituency, one of the two.");
    }
    return role == null
        ? Map.entry(CONSTITUENCY, constituency + "")
        : Map.entry(ROLE_CLASS, role + "");
  }

  static SeatClass of(Map.Entry<String, String> named, Constraint bounds) {
    boolean role = named.getKey().equals(ROLE_CLASS);
    return new SeatClass(role ? named.getValue() : null, role ? null : named.getValue(), bounds);
  }

  boolean ofRole() {
    return roleClass != null;
  }

  String key() {
    return Optional.ofNullable(roleClass).or(() -> Optional.ofNullable(constituency)).orElseThrow();
  }

  boolean isOf(Seat seat) {
    List<String> all = ofRole() ? seat.roleClasses() : seat.constituencies();
    return seat.toFill() > 1 && all != null && all.contains(key());
  }

  boolean has(CandidateNominated candidate) {
    return Objects.equals(key(), ofRole() ? candidate.roleClass() : candidate.constituency());
  }

  /** As the call has it: by name, not by letters. */
  Map<String, Object> data(Map<String, Object> withOptions) {
    var data = new LinkedHashMap<String, Object>();
    withOptions.forEach(
        (field, value) -> {
          boolean options = field.equals("options");
          data.put(
              options ? (ofRole() ? ROLE_CLASS : CONSTITUENCY) : field, options ? key() : value);
        });
    return data;
  }
}
