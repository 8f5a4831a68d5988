package quorate.stories.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import quorate.local.Person;
import quorate.stories.options.Options;

/** What must stand nowhere in clear: names and addresses, of the register and of the log-ins. */
final class People {

  private People() {}

  static List<String> namesAndAddresses() throws IOException {
    var all = new ArrayList<String>();
    try (var inputs = Options.class.getResourceAsStream("inputs.json")) {
      for (JsonNode each : new JsonMapper().readTree(inputs).path("representatives")) {
        all.add(each.path("name").asText());
        all.add("rep-" + each.path("practice").asText().toLowerCase(Locale.ROOT) + "@example.org");
      }
    }
    for (Person each : Person.all()) {
      all.add(each.given() + " " + each.family());
      all.add(each.user() + "@people.invalid");
    }
    all.addAll(List.of(Leeds.NAME, Leeds.EMAIL, Leeds.ERNAS_NAME, Leeds.ERNAS_EMAIL));
    all.addAll(List.of(Leeds.ELLAS_NAME, Leeds.ELLAS_EMAIL));
    all.addAll(Leeds.LISTED);
    return all;
  }
}
