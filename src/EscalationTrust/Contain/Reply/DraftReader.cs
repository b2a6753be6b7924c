namespace EscalationTrust;

/// <summary>Words of a reply to what they do. A clause that ends in a question mark asks and does nothing else.</summary>
/// <remarks>Immutable and thread-safe. Allocates nothing but what <see cref="Explain"/> returns.</remarks>
internal sealed class DraftReader
{
    /// <summary>Questions too can put a person off: "are you sure you want an agent?"</summary>
    private const ulong CountInQuestions =
        (1UL << DraftTarget.DeniesHuman) | (1UL << DraftTarget.DelaysHuman) | (1UL << DraftTarget.NobodyAvailable) | ~((1UL << DraftTarget.FirstFact) - 1);

    /// <summary>Characters from a cue on that are searched for the end of its clause.</summary>
    private const int ClauseReach = 240;

    private readonly MessageReader _reader;
    private readonly CueLexicon _lexicon;

    public DraftReader(CueLexicon lexicon)
    {
        _lexicon = lexicon;
        _reader = new MessageReader(lexicon, null);
    }

    /// <summary>A bit for each <see cref="DraftTarget"/> found.</summary>
    public ulong Read(ReadOnlySpan<char> text)
    {
        // Every hit is kept, to see whether it stands in a question; guards are tried only where there is a hit for them.
        var hits = new CueHits(guarded: ulong.MaxValue, keepAll: false);
        _reader.Read(text, bot: true, ref hits, out MessageReading reading);
        ulong raised = reading.Signals.Bits;
        if (hits.Count == CueHits.Capacity)
        {
            // There may be more than could be kept: none of them is taken for a question.
            return raised;
        }

        ulong found = 0;
        for (int i = 0; i < hits.Count; i++)
        {
            ulong bit = 1UL << hits[i].Target;
            if ((found & bit) == 0 && (raised & bit) != 0 && !hits[i].Guard && Counts(text, hits[i]) && !hits.IsGuarded(i))
            {
                found |= bit;
            }
        }

        return found;
    }

    /// <summary>Each hit that counts, with its entry.</summary>
    public List<(CueHit Hit, string Entry)> Explain(ReadOnlySpan<char> text)
    {
        var hits = new List<CueHit>();
        _reader.Explain(text, bot: true, hits);
        var found = new List<(CueHit, string)>();
        foreach (CueHit hit in hits)
        {
            if (Counts(text, hit))
            {
                found.Add((hit, _lexicon.Entries[hit.Entry]));
            }
        }

        return found;
    }

    private static bool Counts(ReadOnlySpan<char> text, in CueHit hit) =>
        (CountInQuestions & (1UL << hit.Target)) != 0 || !IsInQuestion(text[hit.Start..]);

    /// <summary>True when the clause that begins here ends in a question mark; a comma ends the clause, as in "I refunded it, all right?"</summary>
    private static bool IsInQuestion(ReadOnlySpan<char> rest)
    {
        rest = rest.Length > ClauseReach ? rest[..ClauseReach] : rest;
        for (int i = 0; i < rest.Length; i++)
        {
            switch (rest[i])
            {
                case '?' or '？' or '\u061F':
                    return true;
                case '.' when i + 1 < rest.Length && char.IsAsciiDigit(rest[i + 1]):
                    break;
                case '.' or '!' or ';' or ',' or ':' or '\n' or '\r' or '。' or '！' or '；' or '，' or '、' or '¿' or '—' or '–' or '\u2026':
                    return false;
            }
        }

        return false;
    }
}
