/** The sandbox's mark: two sheets, one mirrored in the other. */
export const iconDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
<rect width="24" height="24" rx="6" fill="#1868db"/>
<path d="M7 5.5h6l4 4v9H7z" fill="#fff" fill-opacity=".35" transform="translate(2 1)"/>
<path d="M5 4.5h6l4 4v9H5z" fill="#fff"/>
<path d="M7.5 10.5h5M7.5 13.5h5" stroke="#1868db" stroke-width="1.4" stroke-linecap="round"/>
</svg>
`;
