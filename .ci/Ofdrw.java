import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.ofdrw.converter.export.ImageExporter;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** Reads and draws OFD files, see .ci/ofdrw. */
public class Ofdrw {
    private static final double MILLIMETRES = 25.4; // in an inch

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        double perMillimetre = Double.parseDouble(args[1]) / MILLIMETRES;
        for (String name : List.of(args).subList(2, args.length)) {
            Path file = Path.of(name);
            String stem = file.getFileName().toString().replaceFirst("\\.ofd$", "");
            validate(file);
            Files.writeString(folder.resolve(stem + ".txt"), text(file));
            try (ImageExporter exporter = new ImageExporter(file, folder.resolve(stem), "PNG", perMillimetre)) {
                exporter.export();
            }
        }
    }

    /** The text of all pages, in the order of their content. */
    private static String text(Path file) throws Exception {
        StringBuilder text = new StringBuilder();
        try (OFDReader reader = new OFDReader(file)) {
            ContentExtractor extractor = new ContentExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                for (String piece : extractor.getPageContent(page)) {
                    text.append(piece);
                }
                text.append('\f');
            }
        }
        return text.toString();
    }

    /** Validates each part by the standard's schema, where that is at hand. */
    private static void validate(Path file) throws Exception {
        String schemas = System.getenv("OFD_SCHEMA");
        if (schemas == null || schemas.isEmpty()) {
            return;
        }
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements();) {
                ZipEntry part = entries.nextElement();
                if (!part.getName().endsWith(".xml")) {
                    continue;
                }
                try (InputStream content = archive.getInputStream(part)) {
                    factory.newSchema(new File(schemas, schemaOf(part.getName()))).newValidator().validate(new StreamSource(content));
                } catch (Exception fault) {
                    throw new Exception(file + ": " + part.getName() + ": " + fault.getMessage(), fault);
                }
            }
        }
    }

    private static String schemaOf(String part) {
        String name = part.substring(part.lastIndexOf('/') + 1);
        switch (name) {
            case "Content.xml":
                return "Page.xsd";
            case "PublicRes.xml":
                return "Res.xsd";
            default:
                return name.replace(".xml", ".xsd");
        }
    }
}
