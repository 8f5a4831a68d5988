package quorate.chassis.door;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;

/**
 * JSON as REST speaks it: properties named as in entries, nothing unknown, nothing twice, no kind
 * of value taken for another, bounded depth and digits; numbers of any size as decimal strings.
 */
@Singleton
final class RestJson implements ObjectMapperCustomizer {

  private static final Map<LogicalType, Set<CoercionInputShape>> TAKEN =
      Map.of(
          LogicalType.Textual, Set.of(CoercionInputShape.String, CoercionInputShape.EmptyString),
          LogicalType.Integer, Set.of(CoercionInputShape.Integer),
          LogicalType.Float, Set.of(CoercionInputShape.Integer, CoercionInputShape.Float),
          LogicalType.Boolean, Set.of(CoercionInputShape.Boolean),
          LogicalType.Enum, Set.of(CoercionInputShape.String));

  /** After all others: the class path's modules would take days as numbers and of any year. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.setPropertyNamingStrategy(PropertyNamingStrategies.LOWER_CASE);
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    mapper.enable(
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
        DeserializationFeature.READ_ENUMS_USING_TO_STRING);
    mapper.enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING);
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(50).maxNumberLength(50).build());
    TAKEN.forEach(
        (type, taken) -> {
          for (CoercionInputShape shape : CoercionInputShape.values()) {
            if (!taken.contains(shape)) {
              mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
            }
          }
        });
    JsonFormat.Value text = JsonFormat.Value.forShape(JsonFormat.Shape.STRING);
    mapper.configOverride(BigDecimal.class).setFormat(text);
    mapper.configOverride(BigInteger.class).setFormat(text);
    mapper.registerModule(TimeText.module());
    mapper.registerModule(PlainText.module());
  }
}
