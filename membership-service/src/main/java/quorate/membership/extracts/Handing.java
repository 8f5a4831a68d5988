package quorate.membership.extracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Hands a table out in the form that was asked for. */
@Singleton
public final class Handing {

  /** The page to print. */
  @CheckedTemplate
  static final class Templates {
    private Templates() {}

    static native TemplateInstance sheet(Page page, String style, String attribution);
  }

  /** What the page shows. */
  public record Page(String title, List<String> notes, List<Shown> titles, List<List<Shown>> rows) {

    static Page of(Sheet sheet) {
      List<String> columns = sheet.columns();
      List<Shown> titles =
          IntStream.range(0, columns.size())
              .mapToObj(column -> Shown.title(columns.get(column), column, sheet))
              .toList();
      List<List<Shown>> rows =
          sheet.rows().stream().map(row -> row.stream().map(Shown::of).toList()).toList();
      return new Page(sheet.title(), sheet.notes(), titles, rows);
    }
  }

  private final ObjectMapper json;
  private final RoutingContext http;

  Handing(ObjectMapper json, RoutingContext http) {
    this.json = json;
    this.http = http;
  }

  public Response out(Sheet sheet, Format format) {
    Response.ResponseBuilder answer = Response.ok(body(sheet, format)).type(format.mediaType());
    return switch (format) {
      case CSV, XLSX ->
          answer
              .header(
                  "Content-Disposition",
                  "attachment; filename=\"%s-%s.%s\""
                      .formatted(sheet.name(), sheet.stamp(), format.extension()))
              .build();
      case HTML -> styled(answer.build());
      case JSON -> answer.build();
    };
  }

  // Instead of the policy of all answers, which stands there already and lets nothing be styled.
  private Response styled(Response page) {
    http.response().headers().set("Content-Security-Policy", PageStyle.POLICY);
    return page;
  }

  private Object body(Sheet sheet, Format format) {
    return switch (format) {
      case CSV -> CsvText.of(sheet);
      case XLSX -> Workbooks.of(sheet);
      case HTML -> Templates.sheet(Page.of(sheet), PageStyle.CSS, Sheet.ATTRIBUTION).render();
      case JSON -> json(sheet);
    };
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
          item.put(names.get(i), Cell.plain(cell));
        }
      }
      items.add(item);
    }
    // In one order, so that equal answers are equal byte by byte.
    var answer = new LinkedHashMap<String, Object>();
    answer.put("title", sheet.title());
    answer.put("notes", sheet.notes());
    answer.put("items", items);
    answer.put("attribution", Sheet.ATTRIBUTION);
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
