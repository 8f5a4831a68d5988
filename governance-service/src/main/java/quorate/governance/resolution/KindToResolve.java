package quorate.governance.resolution;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.counting.outcome.vehicle.Kind;

/** Reads the kind of a resolution: of a word that is none, those are told that may be proposed. */
final class KindToResolve extends JsonDeserializer<Kind> {

  @Override
  public Kind deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String word = parser.getText();
    return Stream.of(Kind.values())
        .filter(kind -> kind.toString().equals(word))
        .findFirst()
        .orElseThrow(
            () -> context.instantiationException(Kind.class, new IllegalArgumentException(mend())));
  }

  private static String mend() {
    return Stream.of(Kind.values())
        .filter(Proposing::resolves)
        .map(Kind::toString)
        .collect(Collectors.joining(", ", "Give one of ", "."));
  }
}
