using System.Globalization;

namespace EscalationTrust;

/// <summary>Reads a pack line by line. Errors name the pack, the line, the rule and the fix.</summary>
internal sealed class LexiconPackReader
{
    private readonly LexiconPack _pack = new();
    private readonly Dictionary<string, LexiconAlternatives> _classes = new(StringComparer.Ordinal);
    private readonly string _name;
    private Section _section;
    private int _line;

    private LexiconPackReader(string name) => _name = name;

    private enum SectionKind
    {
        None,
        Patterns,
        StopWords,
        CommonWords,
    }

    /// <summary>Reads a pack.</summary>
    /// <param name="text">The pack's text.</param>
    /// <param name="name">Its name for messages.</param>
    /// <exception cref="FormatException">A line breaks a rule of the format.</exception>
    public static LexiconPack Read(string text, string name)
    {
        var reader = new LexiconPackReader(name);
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            reader._line++;
            ReadOnlySpan<char> content = line.Trim();
            if (!content.IsEmpty && content[0] != '#')
            {
                reader.ReadLine(content);
            }
        }

        return reader._pack;
    }

    private void ReadLine(ReadOnlySpan<char> line)
    {
        if (line[0] == '[')
        {
            _section = ReadSection(line);
        }
        else if (line.StartsWith("class ", StringComparison.Ordinal))
        {
            ReadClass(line["class ".Length..]);
        }
        else if (line.StartsWith("pack ", StringComparison.Ordinal) && _section.Kind == SectionKind.None)
        {
            _pack.Language = line["pack ".Length..].Trim().ToString();
        }
        else if (line.StartsWith("version ", StringComparison.Ordinal) && _section.Kind == SectionKind.None)
        {
            _pack.Version = int.TryParse(line["version ".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int version)
                ? version
                : throw Error("a version is a whole number", "Write for example: version 1");
        }
        else
        {
            ReadEntry(line);
        }
    }

    private Section ReadSection(ReadOnlySpan<char> line)
    {
        if (line[^1] != ']')
        {
            throw Error("a section ends with ]", "Write for example: [human-requested]");
        }

        string name = line[1..^1].Trim().ToString();
        switch (name)
        {
            case "stopwords":
                return new Section(SectionKind.StopWords, 0, false, false, false);
            case "common":
                return new Section(SectionKind.CommonWords, 0, false, false, false);
        }

        bool draft = Strip(ref name, "draft ");
        bool bot = draft || Strip(ref name, "bot ");
        bool guard = Strip(ref name, "guard ");
        byte target;
        if (draft)
        {
            return DraftTarget.TryParse(name, out target)
                ? new Section(SectionKind.Patterns, target, bot, guard, draft)
                : throw Error($"\"{name}\" is nothing a draft does", "Use a name from docs/reply-guard.md, for example: [draft claims-transfer]");
        }

        if (!CueTarget.TryParse(name, out target))
        {
            throw Error($"\"{name}\" is no signal", "Use a kebab-case name from docs/names.md, stopwords or common");
        }

        return !guard || target < SignalCatalog.Count
            ? new Section(SectionKind.Patterns, target, bot, guard, draft)
            : throw Error($"\"{name}\" is no signal, and only the hits of a signal can be guarded", "Word the entries of its section more narrowly");
    }

    private static bool Strip(ref string name, string prefix)
    {
        if (!name.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        name = name[prefix.Length..].Trim();
        return true;
    }

    private void ReadClass(ReadOnlySpan<char> definition)
    {
        int equals = definition.IndexOf('=');
        if (equals < 1)
        {
            throw Error("a class has a name, = and alternatives", "Write for example: class person = human | agent~");
        }

        var alternatives = new List<LexiconWord[]>();
        ReadOnlySpan<char> members = definition[(equals + 1)..];
        foreach (Range range in members.Split('|'))
        {
            ReadOnlySpan<char> member = members[range].Trim();
            if (member is ['<', .., '>'])
            {
                AddClass(member[1..^1], alternatives);
            }
            else if (!member.IsEmpty)
            {
                alternatives.Add(LexiconWords.Split(member, ' '));
            }
        }

        _classes[definition[..equals].Trim().ToString()] = new LexiconAlternatives(alternatives);
    }

    private void ReadEntry(ReadOnlySpan<char> line)
    {
        switch (_section.Kind)
        {
            case SectionKind.StopWords:
                AddWords(line, _pack.StopWords);
                break;
            case SectionKind.CommonWords:
                AddWords(line, _pack.CommonWords);
                break;
            case SectionKind.Patterns:
                (_section.Draft ? _pack.DraftEntries : _pack.Entries).Add(ReadPattern(line));
                break;
            default:
                throw Error("a pattern stands in a section", "Put a line such as [human-requested] above it");
        }
    }

    private static void AddWords(ReadOnlySpan<char> line, List<string> words)
    {
        foreach (Range range in line.Split(' '))
        {
            if (!line[range].IsEmpty)
            {
                words.Add(line[range].ToString());
            }
        }
    }

    private LexiconEntry ReadPattern(ReadOnlySpan<char> line)
    {
        CueEdge start = CueEdge.Anywhere;
        CueEdge end = CueEdge.Anywhere;
        var elements = new List<LexiconElement>();
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> part = line[range];
            if (part is "^" or "^." && elements.Count == 0)
            {
                start = part is "^" ? CueEdge.Message : CueEdge.Sentence;
            }
            else if (part is "$" or ".$")
            {
                end = part is "$" ? CueEdge.Message : CueEdge.Sentence;
            }
            else if (!part.IsEmpty)
            {
                ReadElement(part, elements);
            }
        }

        if (!elements.Exists(element => element.CanAnchor))
        {
            throw Error("a pattern needs an element that is neither optional nor a gap", "Take away a ? or add a word");
        }

        return new LexiconEntry
        {
            Text = line.ToString(),
            Target = _section.Target,
            Bot = _section.Bot,
            Guard = _section.Guard,
            Start = start,
            End = end,
            Elements = [.. elements],
        };
    }

    private void ReadElement(ReadOnlySpan<char> part, List<LexiconElement> elements)
    {
        if (part.StartsWith("..", StringComparison.Ordinal))
        {
            int gap = int.TryParse(part[2..], NumberStyles.None, CultureInfo.InvariantCulture, out int words) && words is >= 1 and <= 8
                ? words
                : throw Error($"the gap {part} is not between ..1 and ..8", "Write for example: ..3");
            elements.Add(new LexiconElement { Alternatives = LexiconAlternatives.None, Optional = true, Gap = gap });
            return;
        }

        bool optional = part[^1] == '?';
        ReadOnlySpan<char> body = optional ? part[..^1] : part;
        if (body is ['<', .., '>'] && body.IndexOf('|') < 0)
        {
            elements.Add(new LexiconElement { Alternatives = ClassNamed(body[1..^1]), Optional = optional });
            return;
        }

        var alternatives = new List<LexiconWord[]>();
        foreach (Range range in body.Split('|'))
        {
            ReadOnlySpan<char> alternative = body[range];
            if (alternative is ['<', .., '>'])
            {
                AddClass(alternative[1..^1], alternatives);
            }
            else if (!alternative.IsEmpty)
            {
                alternatives.Add(LexiconWords.Split(alternative, '_'));
            }
        }

        // A single row of several words ("e-mail", a word of a script without spaces) is several elements.
        if (alternatives is [{ Length: > 1 } row] && !optional)
        {
            foreach (LexiconWord word in row)
            {
                elements.Add(new LexiconElement { Alternatives = new LexiconAlternatives([[word]]), Optional = false });
            }

            return;
        }

        elements.Add(alternatives.Count != 0
            ? new LexiconElement { Alternatives = new LexiconAlternatives(alternatives), Optional = optional }
            : throw Error($"the element \"{part}\" holds no word", "Write a word, a|b, <class> or ..n"));
    }

    private void AddClass(ReadOnlySpan<char> name, List<LexiconWord[]> alternatives)
    {
        LexiconAlternatives members = ClassNamed(name);
        alternatives.AddRange(members.Singles.ConvertAll(word => new[] { word }));
        alternatives.AddRange(members.Rows);
    }

    private LexiconAlternatives ClassNamed(ReadOnlySpan<char> name) =>
        _classes.TryGetValue(name.ToString(), out LexiconAlternatives? members)
            ? members
            : throw Error($"the class <{name}> is not defined above this line", "Add a line such as: class " + name.ToString() + " = a | b");

    private FormatException Error(string rule, string fix) => new($"Lexicon pack {_name}, line {_line}: {rule}. {fix}.");

    private readonly record struct Section(SectionKind Kind, byte Target, bool Bot, bool Guard, bool Draft);
}
