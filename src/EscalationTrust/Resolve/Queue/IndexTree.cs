namespace EscalationTrust;

/// <summary>What the pairs of one item with all others cost, were each the wrong way round.</summary>
internal readonly struct IndexBalance(double ofLower, double ofHigher)
{
    /// <summary>With items of lower index.</summary>
    public readonly double OfLower = ofLower;

    /// <summary>With items of higher index.</summary>
    public readonly double OfHigher = ofHigher;
}

/// <summary>Items by index in a treap with sums of its branches. Sums are made anew on the way up, so that rounding does not gather.</summary>
internal sealed class IndexTree
{
    private Node[] _nodes = new Node[16];
    private int _root;
    private int _free;
    private int _used;
    private uint _draw = 0x9E37_79B9;

    /// <summary>Cost rates of all items, summed.</summary>
    public double Costs => _nodes[_root].Costs;

    /// <summary>Handling times of all items, summed.</summary>
    public double Handlings => _nodes[_root].Handlings;

    /// <summary>Weighs an item, in the tree or not, against all in the tree.</summary>
    public IndexBalance Balance(in QueueItem item)
    {
        double lowerCosts = 0, lowerHandlings = 0, higherCosts = 0, higherHandlings = 0;
        int at = _root;
        while (at != 0)
        {
            ref Node node = ref _nodes[at];
            bool lower = node.Index < item.Index, higher = node.Index > item.Index;
            int beside = lower ? node.Left : higher ? node.Right : 0;
            if (lower)
            {
                lowerCosts += node.OwnCost + _nodes[beside].Costs;
                lowerHandlings += node.OwnHandling + _nodes[beside].Handlings;
            }
            else if (higher)
            {
                higherCosts += node.OwnCost + _nodes[beside].Costs;
                higherHandlings += node.OwnHandling + _nodes[beside].Handlings;
            }
            else
            {
                lowerCosts += _nodes[node.Left].Costs;
                lowerHandlings += _nodes[node.Left].Handlings;
                higherCosts += _nodes[node.Right].Costs;
                higherHandlings += _nodes[node.Right].Handlings;
            }

            at = lower ? node.Right : higher ? node.Left : 0;
        }

        return new IndexBalance(
            (item.Cost * lowerHandlings) - (item.Handling * lowerCosts),
            (item.Handling * higherCosts) - (item.Cost * higherHandlings));
    }

    /// <summary>Adds an item.</summary>
    public void Add(in QueueItem item) => _root = Add(_root, in item);

    /// <summary>Takes out an item that was added.</summary>
    public void Remove(in QueueItem item) => _root = Remove(_root, in item);

    // Items of equal index share a node.
    private int Add(int at, in QueueItem item)
    {
        if (at == 0)
        {
            return NewNode(in item);
        }

        if (_nodes[at].Index == item.Index)
        {
            Change(ref _nodes[at], item.Cost, item.Handling, 1);
        }
        else if (item.Index < _nodes[at].Index)
        {
            int left = Add(_nodes[at].Left, in item);
            _nodes[at].Left = left;
            at = _nodes[left].Priority > _nodes[at].Priority ? RotateRight(at) : at;
        }
        else
        {
            int right = Add(_nodes[at].Right, in item);
            _nodes[at].Right = right;
            at = _nodes[right].Priority > _nodes[at].Priority ? RotateLeft(at) : at;
        }

        Sum(at);
        return at;
    }

    private int Remove(int at, in QueueItem item)
    {
        ref Node node = ref _nodes[at];
        if (item.Index < node.Index)
        {
            node.Left = Remove(node.Left, in item);
        }
        else if (item.Index > node.Index)
        {
            node.Right = Remove(node.Right, in item);
        }
        else if (node.Items > 1)
        {
            Change(ref node, -item.Cost, -item.Handling, -1);
        }
        else
        {
            int joined = Join(node.Left, node.Right);
            node = new Node { Left = _free };
            _free = at;
            return joined;
        }

        Sum(at);
        return at;
    }

    private int Join(int left, int right)
    {
        if (left == 0 || right == 0)
        {
            return left + right;
        }

        if (_nodes[left].Priority > _nodes[right].Priority)
        {
            _nodes[left].Right = Join(_nodes[left].Right, right);
            Sum(left);
            return left;
        }

        _nodes[right].Left = Join(left, _nodes[right].Left);
        Sum(right);
        return right;
    }

    private int RotateRight(int at)
    {
        int left = _nodes[at].Left;
        _nodes[at].Left = _nodes[left].Right;
        _nodes[left].Right = at;
        Sum(at);
        return left;
    }

    private int RotateLeft(int at)
    {
        int right = _nodes[at].Right;
        _nodes[at].Right = _nodes[right].Left;
        _nodes[right].Left = at;
        Sum(at);
        return right;
    }

    private static void Change(ref Node node, double cost, double handling, int items)
    {
        node.OwnCost += cost;
        node.OwnHandling += handling;
        node.Items += items;
    }

    private void Sum(int at)
    {
        ref Node node = ref _nodes[at];
        node.Costs = node.OwnCost + _nodes[node.Left].Costs + _nodes[node.Right].Costs;
        node.Handlings = node.OwnHandling + _nodes[node.Left].Handlings + _nodes[node.Right].Handlings;
    }

    private int NewNode(in QueueItem item)
    {
        int at = _free;
        if (at != 0)
        {
            _free = _nodes[at].Left;
        }
        else
        {
            at = ++_used;
            if (at == _nodes.Length)
            {
                Array.Resize(ref _nodes, 2 * at);
            }
        }

        // A seeded sequence keeps the tree's shape the same on every machine.
        _draw ^= _draw << 13;
        _draw ^= _draw >> 17;
        _draw ^= _draw << 5;
        _nodes[at] = new Node { Index = item.Index, Priority = _draw, OwnCost = item.Cost, OwnHandling = item.Handling, Costs = item.Cost, Handlings = item.Handling, Items = 1 };
        return at;
    }

    private struct Node
    {
        public double Index;
        public double OwnCost;
        public double OwnHandling;
        public double Costs;
        public double Handlings;
        public uint Priority;
        public int Left;
        public int Right;
        public int Items;
    }
}
