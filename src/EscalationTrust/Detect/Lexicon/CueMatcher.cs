using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EscalationTrust;

/// <summary>Tries patterns at the places where pairs of words, or words alone, make them worth a try.</summary>
internal ref struct CueMatcher
{
    private readonly CueLexicon _lexicon;
    private readonly ref TextChunk _chunk;
    private readonly int _offset;
    private CueVerifier _verifier;

    /// <param name="lexicon">The lexicon.</param>
    /// <param name="chunk">The chunk, folded and looked up.</param>
    /// <param name="edges">Where the message begins and ends.</param>
    /// <param name="offset">Where the chunk begins in the message.</param>
    public CueMatcher(CueLexicon lexicon, ref TextChunk chunk, MessageEdges edges, int offset)
    {
        _lexicon = lexicon;
        _chunk = ref chunk;
        _offset = offset;
        _verifier = new CueVerifier(lexicon, ref chunk, edges);
    }

    /// <summary>Tries all patterns of one kind that have a chance at the collected places, and adds what it finds.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Match(int places, CueKinds kind, ref CueHits hits)
    {
        ref ulong facts = ref _chunk.FirstFact;
        ulong present = _chunk.Present;
        ref ulong place = ref Unsafe.As<TextChunk.PlaceBuffer, ulong>(ref _chunk.Places);
        ref CueStart starts = ref _lexicon.Starts.Starts.First;
        for (int i = 0; i < places; i++)
        {
            ulong at = Unsafe.Add(ref place, i);
            int right = CuePlace.Right(at);
            int distance = CuePlace.Distance(at);
            ref CueStart start = ref Unsafe.Add(ref starts, CuePlace.FirstStart(at));
            while (true)
            {
                ulong near = Unsafe.Add(ref facts, start.BesideRight ? right + 1 : right - distance - 1);
                bool possible = ((start.Kind & kind) != 0) & (distance <= start.Reach) & ((start.Beside >> (int)near & present >> start.Need & present >> start.SecondNeed & 1) != 0);
                if (possible && hits.Wants(start.Target, kind))
                {
                    Try(start.Pattern, start.FromRight ? right : right - distance + 1, ref hits);
                }

                if (start.IsLast)
                {
                    break;
                }

                start = ref Unsafe.Add(ref start, 1);
            }
        }
    }

    private void Try(int number, int word, ref CueHits hits)
    {
        ref readonly CuePattern pattern = ref _lexicon.Patterns[number];
        if (_verifier.Matches(in pattern, word, out int begin, out int end))
        {
            hits.Add(in pattern, _offset + _chunk.StartOf(begin), _offset + _chunk.EndOf(end - 1));
        }
    }
}
