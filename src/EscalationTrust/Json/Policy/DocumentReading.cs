using System.Text.Json;

namespace EscalationTrust;

/// <summary>What is collected while a document is read: failures, and the line of each option.</summary>
internal sealed class DocumentReading
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    public PolicyReview Review { get; } = new();

    /// <summary>Remembers the line of an option.</summary>
    public void Note(string path, DocumentNode node) => _lines[path] = node.Line;

    public bool Expect(DocumentNode node, JsonValueKind kind, string path, string expected)
    {
        if (node.Kind == kind)
        {
            return true;
        }

        Review.Add(path, node.ToString(), $"must be {expected}", $"Write {expected}", node.Line);
        return false;
    }

    /// <summary>The members of an object; a name given twice is reported and its last value counts.</summary>
    public IEnumerable<KeyValuePair<string, DocumentNode>> Members(DocumentNode node, string path)
    {
        foreach (IGrouping<string, KeyValuePair<string, DocumentNode>> group in node.Members.GroupBy(m => m.Key, StringComparer.Ordinal))
        {
            KeyValuePair<string, DocumentNode> last = group.Last();
            if (group.Count() > 1)
            {
                Review.Add(PolicyPath.Of(path, group.Key), last.Value.ToString(), "is given twice", "Keep one of them", last.Value.Line);
            }

            yield return last;
        }
    }

    /// <summary>Takes the schema and the version out of a document and checks the version.</summary>
    public void TakeHeader(DocumentNode root)
    {
        foreach ((string name, DocumentNode node) in root.Members)
        {
            if (name == "version" && node.Text != "1")
            {
                Review.Add("version", node.ToString(), "this library reads version 1", "Write 1, or read the document with the library that wrote it", node.Line);
            }
        }

        root.Members.RemoveAll(member => member.Key is "$schema" or "version");
    }

    public void AddUnknown(string path, DocumentNode node, string what, string name, IEnumerable<string> known)
    {
        string[] names = [.. known];
        string fix = NearestName.To(name, names) is { } nearest
            ? $"Did you mean \"{nearest}\"? Write that, or take it out"
            : names.Length <= 16 ? $"Known here: {string.Join(", ", names)}"
            : "Take it out, or look it up in the schema";
        Review.Add(path, node.ToString(), $"there is no {what} \"{name}\" here", fix, node.Line);
    }

    /// <summary>All failures by line: those of reading, and the rules that what could be read breaks.</summary>
    public IReadOnlyList<PolicyFailure> Finish(IReadOnlyList<PolicyFailure> rules)
    {
        HashSet<string> unread = [.. Review.Failures.Select(f => f.Path)];
        return
        [
            .. Review.Failures.Concat(rules.Where(f => !unread.Contains(f.Path)))
                .Select(f => f with { Path = PolicyPath.InDocument(f.Path), Line = f.Line ?? LineOf(f.Path) })
                .OrderBy(f => f.Line),
        ];
    }

    /// <summary>The line of an option, or of the nearest thing around it that the document has.</summary>
    public int LineOf(string path)
    {
        while (path.Length != 0)
        {
            if (_lines.TryGetValue(path, out int line))
            {
                return line;
            }

            path = PolicyPath.Parent(path);
        }

        return 1;
    }
}
