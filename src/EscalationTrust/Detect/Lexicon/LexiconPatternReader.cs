using System.Globalization;

namespace EscalationTrust;

/// <summary>Reads patterns, and the classes of words they are made of.</summary>
internal sealed class LexiconPatternReader
{
    private readonly Dictionary<string, LexiconAlternatives> _classes = new(StringComparer.Ordinal);

    /// <summary>Reads the definition of a class, which later lines may use.</summary>
    /// <exception cref="FormatException">It breaks a rule of the format.</exception>
    public void ReadClass(ReadOnlySpan<char> definition, LexiconPlace at)
    {
        int equals = definition.IndexOf('=');
        if (equals < 1)
        {
            throw at.Error("a class has a name, = and alternatives", "Write for example: class person = human | agent~");
        }

        var alternatives = new List<LexiconWord[]>();
        ReadOnlySpan<char> members = definition[(equals + 1)..];
        foreach (Range range in members.Split('|'))
        {
            ReadOnlySpan<char> member = members[range].Trim();
            if (member is ['<', .., '>'])
            {
                AddClass(member[1..^1], alternatives, at);
            }
            else if (!member.IsEmpty)
            {
                alternatives.Add(LexiconWords.Split(member, ' '));
            }
        }

        _classes[definition[..equals].Trim().ToString()] = new LexiconAlternatives(alternatives);
    }

    /// <summary>Reads a pattern of a section.</summary>
    /// <exception cref="FormatException">It breaks a rule of the format.</exception>
    public LexiconEntry ReadPattern(ReadOnlySpan<char> line, LexiconSection section, LexiconPlace at)
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
                ReadElement(part, elements, at);
            }
        }

        if (!elements.Exists(element => element.CanAnchor))
        {
            throw at.Error("a pattern needs an element that is neither optional nor a gap", "Take away a ? or add a word");
        }

        return new LexiconEntry
        {
            Text = line.ToString(),
            Target = section.Target,
            Bot = section.Bot,
            Guard = section.Guard,
            Start = start,
            End = end,
            Elements = [.. elements],
        };
    }

    private void ReadElement(ReadOnlySpan<char> part, List<LexiconElement> elements, LexiconPlace at)
    {
        if (part.StartsWith("..", StringComparison.Ordinal))
        {
            int gap = int.TryParse(part[2..], NumberStyles.None, CultureInfo.InvariantCulture, out int words) && words is >= 1 and <= 8
                ? words
                : throw at.Error($"the gap {part} is not between ..1 and ..8", "Write for example: ..3");
            elements.Add(new LexiconElement { Alternatives = LexiconAlternatives.None, Optional = true, Gap = gap });
            return;
        }

        bool optional = part[^1] == '?';
        ReadOnlySpan<char> body = optional ? part[..^1] : part;
        if (body is ['<', .., '>'] && body.IndexOf('|') < 0)
        {
            elements.Add(new LexiconElement { Alternatives = ClassNamed(body[1..^1], at), Optional = optional });
            return;
        }

        var alternatives = new List<LexiconWord[]>();
        foreach (Range range in body.Split('|'))
        {
            ReadOnlySpan<char> alternative = body[range];
            if (alternative is ['<', .., '>'])
            {
                AddClass(alternative[1..^1], alternatives, at);
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
            : throw at.Error($"the element \"{part}\" holds no word", "Write a word, a|b, <class> or ..n"));
    }

    private void AddClass(ReadOnlySpan<char> name, List<LexiconWord[]> alternatives, LexiconPlace at)
    {
        LexiconAlternatives members = ClassNamed(name, at);
        alternatives.AddRange(members.Singles.ConvertAll(word => new[] { word }));
        alternatives.AddRange(members.Rows);
    }

    private LexiconAlternatives ClassNamed(ReadOnlySpan<char> name, LexiconPlace at) =>
        _classes.TryGetValue(name.ToString(), out LexiconAlternatives? members)
            ? members
            : throw at.Error($"the class <{name}> is not defined above this line", "Add a line such as: class " + name.ToString() + " = a | b");
}
