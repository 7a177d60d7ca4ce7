import com.fasterxml.jackson.databind.ObjectMapper;

/** Uses the Jackson of the project in the Maven in which Candor has used its own. */
public final class Host {

    private Host() {}

    public static void main(String[] args) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        System.out.println("host reads " + mapper.readTree("[1]") + " with Jackson " + mapper.version());
    }
}
