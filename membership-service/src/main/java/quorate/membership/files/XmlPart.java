package quorate.membership.files;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook, looked through by the parser that its reader uses: how many cells, texts
 * and other things it has, and how wide its rows are. A reader makes room for each of them.
 */
final class XmlPart {

  private static final XMLInputFactory XML = factory();
  private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII", "ISO-8859-1");
  private static final Set<String> OF_CELLS = Set.of("row", "v", "is", "t");
  private static final int MOST_OTHERS = 500_000;
  private static final int MOST_NAMES = 2_000;
  private static final int MOST_COLUMNS = 16_384;

  private final Set<String> names = new HashSet<>();
  private int cells;
  private int texts;
  private int others;

  private XmlPart() {}

  /** Looks through what can be read of it; a part that is no XML ends at once. */
  static void look(Unpacking.Part part) throws IOException {
    try {
      new XmlPart().walk(XML.createXMLStreamReader(part));
    } catch (XMLStreamException | RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof TooMuch tooMuch) {
          throw tooMuch;
        }
      }
      // A picture, or what the reader stumbles over in the same place.
    }
    part.drain();
  }

  private void walk(XMLStreamReader xml) throws XMLStreamException, IOException {
    if (!isUsual(xml.getEncoding()) || !isUsual(xml.getCharacterEncodingScheme())) {
      throw new TooMuch("The workbook is written in " + xml.getEncoding() + " instead of UTF-8.");
    }
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        count(xml);
      }
    }
  }

  private static boolean isUsual(@Nullable String encoding) {
    return encoding == null || ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT));
  }

  private void count(XMLStreamReader xml) throws TooMuch {
    String name = xml.getLocalName();
    names.add(name);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      names.add(xml.getAttributeLocalName(i));
    }
    switch (name) {
      case "c" -> {
        cells++;
        place(xml.getAttributeValue(null, "r"));
      }
      case "si" -> texts++;
      default -> others += OF_CELLS.contains(name) ? 0 : 1;
    }
    if (cells > Workbook.MOST_FIELDS || texts > Workbook.MOST_FIELDS) {
      throw new TooMuch("The workbook has more than %,d cells.".formatted(Workbook.MOST_FIELDS));
    }
    if (others > MOST_OTHERS || names.size() > MOST_NAMES) {
      throw new TooMuch("The workbook has far more in it than cells.");
    }
  }

  private static void place(@Nullable String at) throws TooMuch {
    if (at != null && new CellAddress(at).getColumn() >= MOST_COLUMNS) {
      throw new TooMuch("The workbook has more columns than a sheet can have.");
    }
  }

  private static XMLInputFactory factory() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
