package quorate.membership.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;
import quorate.chassis.wire.CorruptEntry;
import quorate.chassis.wire.WireJson;

/** One fact as it was recorded: since when it holds, and who recorded it, when and why. */
@Entity
@Immutable
@Table(name = "history")
@IdClass(HistoryView.Key.class)
@Filter(name = Reads.CONVENER)
public class HistoryView extends PanacheEntityBase {

  private static final String SEALED = "sealed";

  // A code's hash and a log-in's lead to whoever has the code or the log-in.
  private static final List<String> NEVER = List.of("source", "codehash", "login");

  /** An entry's place. */
  public record Key(String stream, int version) implements Serializable {}

  /** What a fact rests on: a published file or a document that somebody named. */
  public record Rests(String document, @Nullable LocalDate dated, @Nullable String line) {}

  @Id @JsonIgnore public String stream;
  @Id public int version;
  @JsonIgnore public String convener;
  public String type;
  public Instant recorded;
  public @Nullable LocalDate effective;
  public String actor;
  public String authority;
  public @Nullable String reason;
  @JsonIgnore public @Nullable String document;
  @JsonIgnore public @Nullable LocalDate dated;
  @JsonIgnore public @Nullable String line;
  @JsonIgnore public String said;

  public @Nullable Rests getSource() {
    return document == null ? null : new Rests(document, dated, line);
  }

  /** What the entry says, without its source, what it seals and what leads to a log-in. */
  public Map<String, String> getFacts() {
    try {
      Map<String, String> facts = new TreeMap<>();
      WireJson.MAPPER
          .readTree(said)
          .properties()
          .forEach(fact -> say(facts, fact.getKey(), fact.getValue()));
      NEVER.forEach(facts::remove);
      return facts;
    } catch (JsonProcessingException e) {
      throw new CorruptEntry(stream + " was kept and cannot be read", e);
    }
  }

  private static void say(Map<String, String> facts, String name, JsonNode value) {
    if (value.has("ciphertext")) {
      facts.put(name, SEALED);
    } else {
      facts.put(name, value.isValueNode() ? value.asText() : value.toString());
    }
  }
}
