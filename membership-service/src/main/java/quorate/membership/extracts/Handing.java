package quorate.membership.extracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands a table out in the form that was asked for. */
@Singleton
public final class Handing {

  /** The page to print. */
  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance sheet(Sheet sheet, List<List<String>> rows, String attribution);
  }

  private final ObjectMapper json;

  Handing(ObjectMapper json) {
    this.json = json;
  }

  public Response out(Sheet sheet, Format format) {
    Response.ResponseBuilder answer = Response.ok(body(sheet, format)).type(format.mediaType());
    return switch (format) {
      case CSV, XLSX ->
          answer
              .header(
                  "Content-Disposition",
                  "attachment; filename=\"%s.%s\"".formatted(sheet.name(), format.extension()))
              .build();
      case JSON, HTML -> answer.build();
    };
  }

  private Object body(Sheet sheet, Format format) {
    return switch (format) {
      case CSV -> CsvText.of(sheet);
      case XLSX -> Workbooks.of(sheet);
      case HTML -> Templates.sheet(sheet, texts(sheet), Sheet.ATTRIBUTION).render();
      case JSON -> json(sheet);
    };
  }

  private static List<List<String>> texts(Sheet sheet) {
    return sheet.rows().stream()
        .map(row -> row.stream().map(cell -> cell == null ? "" : cell.toString()).toList())
        .toList();
  }

  private String json(Sheet sheet) {
    List<String> names =
        sheet.columns().stream()
            .map(column -> column.toLowerCase(Locale.ROOT).replaceAll("[ -]", ""))
            .toList();
    var items = new ArrayList<Map<String, @Nullable Object>>();
    for (List<@Nullable Object> row : sheet.rows()) {
      var item = new LinkedHashMap<String, @Nullable Object>();
      for (int i = 0; i < names.size(); i++) {
        Object cell = row.get(i);
        if (cell != null) {
          item.put(names.get(i), cell.toString());
        }
      }
      items.add(item);
    }
    try {
      return json.writeValueAsString(
          Map.of(
              "title",
              sheet.title(),
              "notes",
              sheet.notes(),
              "items",
              items,
              "attribution",
              Sheet.ATTRIBUTION));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
