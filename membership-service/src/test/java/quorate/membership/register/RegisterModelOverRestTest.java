package quorate.membership.register;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quorate.chassis.log.Append;
import quorate.chassis.log.Appended;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.NewEntry;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.wire.EntryBytes;
import quorate.chassis.wire.EntryHeader;
import quorate.membership.Api;
import quorate.membership.Json;
import quorate.membership.facts.Basis;
import quorate.membership.register.RegisterLine.ListSize;
import quorate.membership.register.SeededHistory.Told;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** The rows in PostgreSQL, read over REST, answer as the naive model does. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class RegisterModelOverRestTest {

  private static final List<String> NAMES =
      List.of("name", "postcode", "subicblocation", "network", "networkname", "member", "contract");
  private static final int COMMANDS = 80;
  private static final int QUESTIONS = 60;

  @Inject EventLog log;
  @Inject ServiceDefinition service;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void every_answer_is_the_models(long seed) {
    String convener = "seeded-" + UUID.randomUUID().toString().substring(0, 8);
    List<Told> told = SeededHistory.of(seed, COMMANDS);
    List<Instant> recorded = new ArrayList<>();
    long last = -1;
    for (Told one : told) {
      last = append(convener, one);
      recorded.add(Instant.now());
    }
    var api = new Api(convener, Tokens.of(convener, "secretary"));
    api.awaiting("membership/" + convener + ":" + last);
    var random = new Random(seed);
    for (int i = 0; i < QUESTIONS; i++) {
      int known = whole(told, 1 + random.nextInt(told.size()));
      LocalDate on = SeededHistory.FIRST.plusDays(random.nextInt(SeededHistory.DAYS));
      var naive = new NaiveRegister(told.subList(0, known));
      for (String practice : SeededHistory.PRACTICE_CODES) {
        String path =
            "/practices/%s?on=%s&known=%s".formatted(practice, on, recorded.get(known - 1));
        var open = naive.line(practice, on).filter(line -> line.closed().isEmpty());
        assertEquals(open.map(this::shown), answer(api.get(path)), path);
      }
    }
  }

  /** As many, and those that the same command said after them. */
  private static int whole(List<Told> told, int known) {
    int at = known;
    while (!told.get(at - 1).whole()) {
      at++;
    }
    return at;
  }

  private long append(String convener, Told told) {
    UUID id = UUID.randomUUID();
    String type = service.events().nameOf(told.event());
    var header =
        new EntryHeader(
            id,
            "membership",
            convener,
            told.stream(),
            told.version(),
            Instant.now(),
            "login:seeded",
            "role:secretary",
            id,
            null,
            "");
    byte[] bytes = EntryBytes.encode(header, type, told.event());
    var entry = new NewEntry(told.stream(), told.version(), type, false, id, bytes);
    var append =
        new Append(
            Map.of(told.stream(), told.version() - 1), List.of(entry), null, null, 204, null);
    var appended = log.append(convener, append).toCompletionStage().toCompletableFuture().join();
    return ((Appended.Recorded) appended).last();
  }

  // The register's line is of a practice that is open.
  private static Optional<String> answer(Response answer) {
    JsonNode told = Json.of(answer);
    return answer.statusCode() == 404 || !told.path("open").asBoolean()
        ? Optional.empty()
        : Optional.of(
            Stream.concat(
                    NAMES.stream().map(name -> told.path(name).asText("null")),
                    Stream.of(size(told, "registered"), size(told, "weighted")))
                .collect(joining(" ")));
  }

  private static String size(JsonNode told, String basis) {
    JsonNode size = told.path("listsizes").path(basis);
    return size.path("patients").isTextual()
        ? new BigDecimal(size.path("patients").asText()) + " of " + size.path("asof").asText()
        : "none";
  }

  private String shown(RegisterLine line) {
    return "%s %s %s %s %s %s %s %s %s"
        .formatted(
            line.name(),
            line.postcode(),
            line.subIcbLocation().orElse(null),
            line.network().orElse(null),
            line.networkName().orElse(null),
            line.member(),
            line.contract().orElse(null),
            size(line, Basis.REGISTERED),
            size(line, Basis.WEIGHTED));
  }

  private static String size(RegisterLine line, Basis basis) {
    ListSize size = line.listSizes().get(basis);
    return size == null ? "none" : size.patients() + " of " + size.asOf();
  }
}
