using System.Text;

namespace EscalationTrust.Tests.Detect;

/// <summary>Messages made of what a pack looks for, nearly looks for, and does not know.</summary>
internal sealed class RandomMessage(LexiconPack pack, Random random)
{
    private static readonly string[] Noise = ["zebra", "violin", "marble", "and", "my", "order", "the", "quickly", "42", "Tuesday", "x"];

    /// <summary>Words that satisfy an entry, joined by spaces.</summary>
    public string Satisfying(LexiconEntry entry)
    {
        var words = new List<string>();
        foreach (LexiconElement element in entry.Elements)
        {
            if (element.IsGap)
            {
                words.AddRange(Enumerable.Range(0, random.Next(element.Gap + 1)).Select(_ => Pick(Noise)));
            }
            else if (!element.Optional || random.Next(2) == 0)
            {
                words.AddRange(Alternative(element.Alternatives));
            }
        }

        return string.Join(' ', words);
    }

    public string Any(int phrases)
    {
        var text = new StringBuilder();
        for (int i = 0; i < phrases; i++)
        {
            string phrase = Satisfying(pack.Entries[random.Next(pack.Entries.Count)]);
            text.Append(Twist(phrase)).Append(Pick([" ", " ", ", ", ". ", "! ", "\n", " zebra ", " violin marble "]));
        }

        return text.ToString().TrimEnd(' ');
    }

    /// <summary>Sometimes breaks a phrase, capitalises it, misspells it or stretches it.</summary>
    private string Twist(string phrase)
    {
        int at = random.Next(phrase.Length);
        return random.Next(12) switch
        {
            0 => phrase.ToUpperInvariant(),
            1 => phrase.Replace('\'', '\u2019'),
            2 => phrase.Replace("'", ""),
            3 => phrase.Replace(' ', '.'),
            4 => phrase.Remove(at, 1),
            5 => phrase.Insert(at, phrase[at].ToString()),
            6 => phrase.Insert(at, new string(phrase[at], 3)),
            7 => phrase.Insert(at, " zebra "),
            8 => phrase.Replace('e', '\u00E9'),
            _ => phrase,
        };
    }

    private IEnumerable<string> Alternative(LexiconAlternatives alternatives)
    {
        int pick = random.Next(alternatives.Singles.Count + alternatives.Rows.Count);
        return pick < alternatives.Singles.Count
            ? [alternatives.Singles[pick].Text]
            : alternatives.Rows[pick - alternatives.Singles.Count].Select(word => word.Text);
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
