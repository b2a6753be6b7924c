using System.Runtime.CompilerServices;

namespace EscalationTrust;

/// <summary>What was found in one text, guards among it. Lives on the stack.</summary>
internal struct CueHits
{
    /// <summary>Hits kept one by one.</summary>
    public const int Capacity = 64;

    private readonly ulong _guarded;
    private readonly bool _keepAll;
    private Room _hits;
    private ulong _raised;
    private ulong _beyondRoom;

    /// <param name="guarded">Targets whose hits guards may take away; only they are kept one by one.</param>
    /// <param name="keepAll">True to keep every hit for an explanation, as far as there is room.</param>
    public CueHits(ulong guarded, bool keepAll)
    {
        // Cleared room would cost more than the rest of a quiet turn.
        Unsafe.SkipInit(out this);
        _guarded = guarded;
        _keepAll = keepAll;
        _raised = 0;
        _beyondRoom = 0;
        Count = 0;
        Marks = default;
    }

    public int Count { get; private set; }

    public CueMarks Marks;

    public readonly CueHit this[int index] => _hits[index];

    /// <summary>True when one more hit of a target could change something: for a guard, when there is something to guard.</summary>
    public readonly bool Wants(byte target, CueKinds kind)
    {
        if (_keepAll)
        {
            return true;
        }

        bool guard = kind >= CueKinds.CustomerGuard;
        return target switch
        {
            CueTarget.Desk => !guard && !Marks.Desk,
            CueTarget.Agreement => !guard && !Marks.Agreement,
            CueTarget.ClearYes => !guard && !Marks.ClearYes,
            CueTarget.Unsolved => !guard && !Marks.Unsolved,
            CueTarget.Closing or CueTarget.PersonOffered or CueTarget.AsksBack or CueTarget.AsksFacts or CueTarget.IfWished => !guard,
            _ => guard ? (_raised >> target & 1) != 0 : (_raised & ~_guarded & (1UL << target)) == 0,
        };
    }

    /// <summary>Adds what a pattern found, from one character of the text to another.</summary>
    public void Add(in CuePattern pattern, int start, int end)
    {
        if (pattern.Target >= SignalCatalog.Count)
        {
            Marks.Add(pattern.Target, end);
            return;
        }

        bool guard = (pattern.Kind & CueKinds.Guards) != 0;
        ulong bit = 1UL << pattern.Target;
        _raised |= guard ? 0 : bit;
        if (!_keepAll && (_guarded & bit) == 0)
        {
            return;
        }

        if (Count < Capacity)
        {
            _hits[Count++] = new CueHit { Target = pattern.Target, Guard = guard, Start = start, End = end, Entry = pattern.Entry };
        }
        else if (!guard)
        {
            // No room to check it against guards: it counts, which fails towards the human.
            _beyondRoom |= bit;
        }
    }

    /// <summary>The signals that remain after the guards have done their work.</summary>
    public readonly SignalSet Raised()
    {
        ulong raised = (_raised & ~_guarded) | _beyondRoom;
        for (int i = 0; i < Count; i++)
        {
            if (!_hits[i].Guard && !IsGuarded(i))
            {
                raised |= 1UL << _hits[i].Target;
            }
        }

        return SignalSet.FromBits(raised);
    }

    public readonly bool IsGuarded(int index)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_hits[i].Guard && _hits[i].Target == _hits[index].Target && _hits[i].Overlaps(_hits[index]))
            {
                return true;
            }
        }

        return false;
    }

    [InlineArray(Capacity)]
    private struct Room
    {
        private CueHit _first;
    }
}
