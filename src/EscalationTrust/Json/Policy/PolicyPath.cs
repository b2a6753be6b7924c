using System.Globalization;
using System.Text;

namespace EscalationTrust;

/// <summary>Paths of options: <c>TicketClasses["billing"].ContainAt</c> in code, <c>ticketClasses["billing"].containAt</c> in a document.</summary>
internal static class PolicyPath
{
    public static string Of(string path, string name) => path.Length == 0 ? name : path + "." + name;

    public static string At(string path, string key) => $"{path}[\"{key}\"]";

    public static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>The enclosing path; empty for the document itself.</summary>
    public static string Parent(string path)
    {
        // A key may hold dots and brackets of its own, so its quotes are found first.
        int cut = path.EndsWith("\"]", StringComparison.Ordinal)
            ? path.IndexOf("[\"", StringComparison.Ordinal)
            : Math.Max(path.LastIndexOf('.'), path.LastIndexOf('['));
        return cut < 0 ? "" : path[..cut];
    }

    public static string InDocument(string path)
    {
        var text = new StringBuilder(path.Length);
        bool starts = true;
        bool quoted = false;
        foreach (char c in path)
        {
            quoted ^= c == '"';
            text.Append(starts && !quoted ? char.ToLowerInvariant(c) : c);
            starts = c == '.' && !quoted;
        }

        return text.Length == 0 ? "$" : text.ToString();
    }
}
