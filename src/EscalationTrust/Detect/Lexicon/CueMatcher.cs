namespace EscalationTrust;

/// <summary>Verifies patterns word by word around the words from which a look-up starts.</summary>
internal ref struct CueMatcher
{
    private const ushort NotLookedUp = ushort.MaxValue;

    private readonly CueLexicon _lexicon;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<ushort> _edges;
    private readonly ReadOnlySpan<ulong> _hashes;
    private readonly Span<ushort> _ids;
    private readonly int _words;
    private readonly bool _first;
    private readonly bool _last;
    private readonly int _offset;

    public CueMatcher(CueLexicon lexicon, ReadOnlySpan<char> text, ref TextChunk chunk, bool first, bool last, int offset)
    {
        _lexicon = lexicon;
        _text = text;
        _edges = ((ReadOnlySpan<ushort>)chunk.Edges)[..(chunk.WordCount * 2)];
        _hashes = ((ReadOnlySpan<ulong>)chunk.Hashes)[..chunk.WordCount];
        _ids = ((Span<ushort>)chunk.Ids)[..chunk.WordCount];
        _words = chunk.WordCount;
        _first = first;
        _last = last;
        _offset = offset;
        _ids.Fill(NotLookedUp);
    }

    /// <summary>Tries every pattern, or every guard, that starts from a word and adds what it finds.</summary>
    public void Match(int word, bool bot, bool guard, ref CueHits hits)
    {
        ushort id = IdOf(word);
        if (id == 0)
        {
            return;
        }

        foreach (ushort group in _lexicon.Starts.GroupsOf(id))
        {
            // All starts of a group are for the same text, and all or none of them are guards.
            foreach (ref readonly CueStart start in _lexicon.Starts.StartsOf(group))
            {
                if (start.Bot != bot || start.Guard != guard)
                {
                    break;
                }

                if (!guard || hits.CanGuard(start.Target))
                {
                    Try(in start, word, ref hits);
                }
            }
        }
    }

    /// <summary>Tries every pattern that starts from a word and the one before it; the number of words stands for the end of the message.</summary>
    public void MatchPair(int word, bool bot, ref CueHits hits)
    {
        ulong left = word == 0 ? CuePairTable.BeforeFirst : _hashes[word - 1];
        ulong right = word == _words ? CuePairTable.AfterLast : _hashes[word];
        foreach (ref readonly CueStart start in _lexicon.Pairs.StartsFrom(CuePairTable.KeyOf(left, right)))
        {
            if (start.Bot == bot)
            {
                Try(in start, start.AnchorIsRight ? word : word - 1, ref hits);
            }
        }
    }

    private void Try(in CueStart start, int word, ref CueHits hits)
    {
        if (!start.IsPossible(_hashes, word) || hits.Settled(start.Target))
        {
            return;
        }

        ref readonly CuePattern pattern = ref _lexicon.Patterns[start.Pattern];
        if (Right(in pattern, pattern.Anchor + 1, word + 1, out int end) && Left(in pattern, pattern.Anchor - 1, word - 1, out int begin))
        {
            hits.Add(new()
            {
                Target = pattern.Target,
                Guard = pattern.Guard,
                Start = _offset + _edges[begin * 2],
                End = _offset + _edges[(end * 2) - 1],
                Entry = pattern.Entry,
            });
        }
    }

    private ushort IdOf(int word)
    {
        ushort id = _ids[word];
        if (id == NotLookedUp)
        {
            id = _lexicon.Words.IdOf(_hashes[word]);
            _ids[word] = id;
        }

        return id;
    }

    /// <summary>Matches elements from <paramref name="element"/> on with words from <paramref name="word"/> on; <paramref name="end"/> is the word after the last.</summary>
    private bool Right(in CuePattern pattern, int element, int word, out int end)
    {
        if (element == pattern.ElementCount)
        {
            end = word;
            return !pattern.AtEnd || (word == _words && _last);
        }

        ref readonly CueElement current = ref _lexicon.Elements[pattern.FirstElement + element];
        switch (current.Kind)
        {
            case CueElementKind.Word:
                if (Follows(word) && IdOf(word) == current.Value && Right(in pattern, element + 1, word + 1, out end))
                {
                    return true;
                }

                break;
            case CueElementKind.Set:
                if (Follows(word) && RightOfSet(in pattern, element, word, _lexicon.Sets[current.Value], out end))
                {
                    return true;
                }

                break;
            default:
                for (int skipped = 1; skipped <= current.Value && Follows(word + skipped - 1); skipped++)
                {
                    if (Right(in pattern, element + 1, word + skipped, out end))
                    {
                        return true;
                    }
                }

                break;
        }

        end = 0;
        return current.Optional && Right(in pattern, element + 1, word, out end);
    }

    private bool RightOfSet(in CuePattern pattern, int element, int word, CueSet set, out int end)
    {
        ushort id = IdOf(word);
        if (set.Contains(id) && Right(in pattern, element + 1, word + 1, out end))
        {
            return true;
        }

        foreach (ushort[] row in set.RowsFrom(id))
        {
            int matched = 0;
            while (matched < row.Length && Follows(word + matched) && IdOf(word + matched) == row[matched])
            {
                matched++;
            }

            if (matched == row.Length && Right(in pattern, element + 1, word + matched, out end))
            {
                return true;
            }
        }

        end = 0;
        return false;
    }

    /// <summary>Matches elements from <paramref name="element"/> back with words from <paramref name="word"/> back; <paramref name="start"/> is the first word.</summary>
    private bool Left(in CuePattern pattern, int element, int word, out int start)
    {
        if (element < 0)
        {
            start = word + 1;
            return !pattern.AtStart || (word < 0 && _first);
        }

        ref readonly CueElement current = ref _lexicon.Elements[pattern.FirstElement + element];
        switch (current.Kind)
        {
            case CueElementKind.Word:
                if (Precedes(word) && IdOf(word) == current.Value && Left(in pattern, element - 1, word - 1, out start))
                {
                    return true;
                }

                break;
            case CueElementKind.Set:
                if (Precedes(word) && LeftOfSet(in pattern, element, word, _lexicon.Sets[current.Value], out start))
                {
                    return true;
                }

                break;
            default:
                for (int skipped = 1; skipped <= current.Value && Precedes(word - skipped + 1); skipped++)
                {
                    if (Left(in pattern, element - 1, word - skipped, out start))
                    {
                        return true;
                    }
                }

                break;
        }

        start = 0;
        return current.Optional && Left(in pattern, element - 1, word, out start);
    }

    private bool LeftOfSet(in CuePattern pattern, int element, int word, CueSet set, out int start)
    {
        ushort id = IdOf(word);
        if (set.Contains(id) && Left(in pattern, element - 1, word - 1, out start))
        {
            return true;
        }

        foreach (ushort[] row in set.RowsTo(id))
        {
            int matched = 0;
            while (matched < row.Length && Precedes(word - matched) && IdOf(word - matched) == row[row.Length - 1 - matched])
            {
                matched++;
            }

            if (matched == row.Length && Left(in pattern, element - 1, word - matched, out start))
            {
                return true;
            }
        }

        start = 0;
        return false;
    }

    /// <summary>True when a word exists and no sentence ends between it and the one before.</summary>
    private readonly bool Follows(int word) => word < _words && !SentenceEndsBefore(word);

    /// <summary>True when a word exists and no sentence ends between it and the one after.</summary>
    private readonly bool Precedes(int word) => word >= 0 && !SentenceEndsBefore(word + 1);

    private readonly bool SentenceEndsBefore(int word) => SentenceEnd.In(_text[_edges[(word * 2) - 1].._edges[word * 2]]);
}
