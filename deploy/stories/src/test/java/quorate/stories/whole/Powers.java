package quorate.stories.whole;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import quorate.stories.services.Mandates;
import quorate.stories.stack.Gateway;

/** A mandate, an agreement and an opt-in decision of a convener; answers their ids. */
final class Powers {

  private Powers() {}

  static String granted(Gateway gateway, String secretary, String practice) {
    return new Mandates(gateway, secretary)
        .grant(secretary, practice, "federation", BigDecimal.TEN.setScale(2))
        .succeeded()
        .newId();
  }

  static String proposed(Gateway gateway, String secretary) {
    return new Mandates(gateway, secretary).propose("federation", "Held together");
  }

  static String agreed(Gateway gateway, String secretary, String practice) {
    String body =
        """
        {"title": "Together", "since": "2026-05-04",
         "document": {"reference": "AGR-1", "dated": "2026-05-04"},
         "content": {"model": "alliance", "parties": [
           {"kind": "practice", "code": "%s"}, {"kind": "federation", "code": "federation"}],
           "population": {"words": "Their patients", "of": []}}}"""
            .formatted(practice);
    try {
      var json = new JsonMapper().readTree(body);
      return gateway.post(secretary, "/governance/api/v1/agreements", json).succeeded().newId();
    } catch (IOException e) {
      throw new AssertionError(body, e);
    }
  }
}
