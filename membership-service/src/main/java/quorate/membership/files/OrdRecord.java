package quorate.membership.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Fact.NetworkLinkFact;
import quorate.membership.facts.Fact.PlacementFact;
import quorate.membership.facts.Fact.PracticeFact;
import quorate.membership.facts.Source;

/** One organisation as the ODS ORD API answers it (2-0-0, JSON); practices are read. */
final class OrdRecord {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String GP_PRACTICE = "RO76";
  private static final String NETWORK = "RO272";
  private static final String SUB_ICB_LOCATION = "RO98";
  private static final int LOOKED_AT = 200;

  /** A record has a few thousand. */
  private static final int MOST_BYTES = 500_000;

  private OrdRecord() {}

  static boolean looksLikeOne(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8).strip();
    return start.startsWith("{") && start.contains("\"Organisation\"");
  }

  static Reading read(Upload upload, String sha256) {
    if (upload.bytes().length > MOST_BYTES) {
      return unusable(
          "The record has more than %,d bytes.".formatted(MOST_BYTES),
          "Ask the API for one organisation, and for it again.");
    }
    try {
      return read(upload, sha256, JSON.readTree(upload.bytes()).path("Organisation"));
    } catch (IOException e) {
      return unusable("The record is not whole JSON.", "Ask the API for it again.");
    } catch (DateTimeParseException e) {
      return unusable("The record has a day that no calendar has.", "Correct the day.");
    }
  }

  private static Reading read(Upload upload, String sha256, JsonNode organisation) {
    String code = target(organisation);
    boolean practice =
        each(organisation.at("/Roles/Role")).stream()
            .anyMatch(role -> role.path("id").asText().equals(GP_PRACTICE));
    if (!practice || !CodeShape.PRACTICE.fits(code)) {
      return unusable("The record is not a GP practice's.", "Import records with the role RO76.");
    }
    LocalDate changed = day(organisation.path("LastChangeDate"));
    LocalDate spoken = changed != null ? changed : upload.published();
    if (spoken == null) {
      return unusable(
          "The record does not say of which day it speaks.",
          "Say it with the import, as in published=2025-05-01.");
    }
    var source = new Source(upload.name(), sha256, null, spoken).at(1);
    String area = area(organisation);
    boolean wanted = upload.areas().include(area);
    return new Reading.Usable(
        FileKind.ORD_RECORD,
        source,
        changed == null ? DayFrom.GIVEN : DayFrom.FILE,
        wanted ? 1 : 0,
        wanted ? 0 : 1,
        Set.of(area),
        wanted ? facts(organisation, code, source) : List.of(),
        List.of());
  }

  private static List<Fact> facts(JsonNode organisation, String code, Source source) {
    var facts = new ArrayList<Fact>();
    JsonNode open = operational(organisation);
    facts.add(
        new PracticeFact(
            code,
            organisation.path("Name").asText().strip(),
            organisation.at("/GeoLoc/Location/PostCode").asText().strip(),
            day(open.path("Start")),
            day(open.path("End")),
            false,
            source));
    for (JsonNode link : each(organisation.at("/Rels/Rel"))) {
      LocalDate from = day(operational(link).path("Start"));
      String role = link.at("/Target/PrimaryRoleId/id").asText();
      String to = target(link.path("Target"));
      if (from != null && role.equals(NETWORK) && CodeShape.NETWORK.fits(to)) {
        LocalDate lastDay = day(operational(link).path("End"));
        facts.add(new NetworkLinkFact(code, to, from, lastDay, source));
      } else if (from != null && role.equals(SUB_ICB_LOCATION) && CodeShape.AREA.fits(to)) {
        facts.add(new PlacementFact(code, to, null, from, source));
      }
    }
    return facts;
  }

  private static String area(JsonNode organisation) {
    return each(organisation.at("/Rels/Rel")).stream()
        .filter(link -> link.at("/Target/PrimaryRoleId/id").asText().equals(SUB_ICB_LOCATION))
        .filter(link -> link.path("Status").asText().equals("Active"))
        .map(link -> target(link.path("Target")))
        .findFirst()
        .orElse("");
  }

  private static JsonNode operational(JsonNode of) {
    return each(of.path("Date")).stream()
        .filter(date -> date.path("Type").asText().equals("Operational"))
        .findFirst()
        .orElse(JSON.missingNode());
  }

  private static String target(JsonNode of) {
    return of.at("/OrgId/extension").asText().strip().toUpperCase(Locale.ROOT);
  }

  private static List<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }

  private static @Nullable LocalDate day(JsonNode text) {
    return text.isMissingNode() || text.asText().isBlank() ? null : LocalDate.parse(text.asText());
  }

  private static Reading unusable(String message, String mend) {
    return new Reading.Unusable(Problem.ofFile(message, mend));
  }
}
