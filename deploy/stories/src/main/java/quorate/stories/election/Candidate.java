package quorate.stories.election;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import quorate.stories.city.Representative;

/**
 * A representative whom their own practice nominates.
 *
 * @param seconder the practice that supports them; empty when none does
 * @param fate {@code declines} or {@code withdraws}; else they accept and stand
 */
record Candidate(
    Representative who,
    String constituency,
    String roleClass,
    Optional<String> seconder,
    String fate) {

  static Candidate of(JsonNode json, Representative who) {
    return new Candidate(
        who,
        json.path("constituency").asText(),
        json.path("roleclass").asText(),
        Optional.ofNullable(json.get("seconder")).map(JsonNode::asText),
        json.path("fate").asText());
  }

  boolean stands() {
    return seconder.isPresent() && fate.isEmpty();
  }

  boolean declines() {
    return fate.equals("declines");
  }

  boolean withdraws() {
    return fate.equals("withdraws");
  }

  /** Whether a constraint of the call means them. */
  boolean isOf(JsonNode constraint) {
    return constraint.path("constituency").asText().equals(constituency)
        || constraint.path("roleclass").asText().equals(roleClass);
  }
}
