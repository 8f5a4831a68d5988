package quorate.local;

/** The frame of the local stack's own pages: no script, nothing from elsewhere. */
public final class Html {

  private Html() {}

  public static String page(String title, String body) {
    return Resource.text("page.html").replace("${title}", escaped(title)).replace("${body}", body);
  }

  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
